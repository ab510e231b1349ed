import type { RequirementProof } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { Button, Buttons, IconButton } from '../look/button';
import { Guessed } from '../look/field';
import { Select } from '../look/input';
import { useWorkspaceWords } from './words/workspace-words';

const longTitle = 80;

/** One thing they ask for, and the stories that prove it; bare ones are marked. */
export const RequirementRow = ({ workspace, proof }: { workspace: Workspace; proof: RequirementProof }) => {
  const words = useWorkspaceWords().match;
  const { act } = useAct();
  const now = useNow();
  const { requirement, stories, isProven } = proof;
  const others = workspace.stories.filter((story) => !stories.includes(story));
  const pick = (storyId: string) =>
    act('addRow', { table: 'proofs', row: { requirementId: requirement.id, storyId } }, words.picked);
  const unpick = (storyId: string) => {
    const row = workspace.proofs.find(
      (one) => one.requirementId === requirement.id && one.storyId === storyId,
    );
    if (row) void act('removeRow', { table: 'proofs', id: row.id }, words.unpicked);
  };
  const write = async () => {
    const id = crypto.randomUUID();
    const blank = { situation: '', task: '', action: '', result: '', tags: [], updatedAt: now };
    const title = requirement.text.slice(0, longTitle);
    if (await act('addRow', { table: 'stories', row: { id, title, ...blank } })) {
      await pick(id);
      window.location.hash = '#/stories';
    }
  };
  return (
    <li className="row no-lead requirement">
      <div>
        <p className={isProven ? undefined : 'strong'}>{requirement.text}</p>
        {isProven ? (
          <ul>
            {stories.map(({ id, title }) => (
              <li key={id} className="proof">
                <span className="quote">{title}</span>
                <IconButton icon="close" label={words.unpick(title)} onClick={() => unpick(id)} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="small soft">
            <Guessed>{words.bare}</Guessed>
          </p>
        )}
        <Buttons className="verdict">
          {others.length > 0 && (
            <Select
              label={words.pickFor(requirement.text)}
              hideLabel
              className="auto"
              value=""
              onChange={(event) => void pick(event.target.value)}
            >
              <option value="">{words.pick}</option>
              {others.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          )}
          {!isProven && (
            <Button small look="quiet" onClick={() => void write()}>
              {words.write}
            </Button>
          )}
        </Buttons>
      </div>
      <IconButton
        icon="close"
        label={words.remove(requirement.text)}
        onClick={() => void act('removeRow', { table: 'requirements', id: requirement.id }, words.removed)}
      />
    </li>
  );
};
