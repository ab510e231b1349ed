import type { Workspace } from '../../lib/model/workspace';
import { KeptText } from '../frame/kept-text';
import { type NotePlace, useKeptNote } from './kept-note';

/** One note on one person, or on the whole: kept on leaving the field. */
export const NoteField = ({
  workspace,
  label,
  hideLabel,
  placeholder,
  rows = 2,
  ...place
}: {
  workspace: Workspace;
  label: string;
  hideLabel?: boolean;
  placeholder?: string;
  rows?: number;
} & NotePlace) => {
  const { row, draftId, keep } = useKeptNote(workspace, place);
  return (
    <KeptText
      draftId={draftId}
      label={label}
      hideLabel={hideLabel}
      kept={row?.text ?? ''}
      onKeep={keep}
      placeholder={placeholder}
      rows={rows}
    />
  );
};
