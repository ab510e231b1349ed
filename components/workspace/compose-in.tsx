import { Settings } from '../../lib/model/settings';
import { useAct } from '../frame/act';
import { useReader } from '../frame/reader';
import { Select } from '../look/input';
import { useWorkspaceWords } from './words/workspace-words';

const names = {
  gmail: 'Gmail',
  outlook: 'Outlook.com',
  office: 'Outlook, Microsoft 365',
  yahoo: 'Yahoo Mail',
};

/** In which mailbox letters are opened. */
export const ComposeIn = () => {
  const words = useWorkspaceWords().ask;
  const { settings } = useReader();
  const { act } = useAct();
  return (
    <Select
      label={words.openIn}
      hideLabel
      className="auto"
      value={settings.composeIn}
      onChange={(event) =>
        void act('editRow', { table: 'settings', id: 'settings', patch: { composeIn: event.target.value } })
      }
    >
      {Settings.shape.composeIn.options.map((one) => (
        <option key={one} value={one}>
          {one === 'mailto' ? words.mailto : names[one]}
        </option>
      ))}
    </Select>
  );
};
