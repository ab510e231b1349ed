import type { StoryChoice } from '../../lib/coach';
import type { Person } from '../../lib/model/interview';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { Select } from '../look/input';
import { Tick } from '../look/tick';
import { useWorkspaceWords } from './words/workspace-words';

/** The story for one talk: chosen by the reader, else proposed; and whether it was told before. */
export const DayStory = ({
  workspace,
  choice,
  person,
}: {
  workspace: Workspace;
  choice: StoryChoice | null;
  person: Person | null;
}) => {
  const words = useWorkspaceWords().day;
  const { act } = useAct();
  const now = useNow();
  const { interview, stories } = workspace;
  if (!person || stories.length === 0) return null;
  const use = workspace.storyUses.find(
    (row) =>
      row.interviewId === interview.id && row.personId === person.id && row.storyId === choice?.story.id,
  );
  const plan = (storyId: string) => {
    if (use && !storyId) return void act('removeRow', { table: 'storyUses', id: use.id });
    if (use) return void act('editRow', { table: 'storyUses', id: use.id, patch: { storyId } });
    if (!storyId) return undefined;
    const row = { storyId, interviewId: interview.id, personId: person.id, toldAt: null };
    return void act('addRow', { table: 'storyUses', row });
  };
  const tell = (isTold: boolean) =>
    use &&
    void act(
      'editRow',
      { table: 'storyUses', id: use.id, patch: { toldAt: isTold ? now : null } },
      isTold ? words.toldNow : undefined,
    );
  return (
    <div className={choice || use ? 'day-story' : 'day-story bare'}>
      <span className="small faint">{words.story}</span>
      <Select
        label={words.storyFor(person.name ?? person.title ?? '')}
        hideLabel
        value={use?.storyId ?? ''}
        onChange={(event) => plan(event.target.value)}
      >
        <option value="">
          {choice && !use ? `${choice.story.title} (${words.proposed})` : words.chooseStory}
        </option>
        {stories.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      {use && (
        <Tick isDone={use.toldAt !== null} onTick={tell}>
          {words.told}
        </Tick>
      )}
      {choice?.proves && <p className="small faint">{words.proves(choice.proves)}</p>}
      {choice?.told && (
        <p className="small soft">{choice.told === 'same person' ? words.toldSame : words.toldOther}</p>
      )}
    </div>
  );
};
