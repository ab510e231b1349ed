import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { Section } from '../look/card';
import { Input } from '../look/input';
import { NoteField } from '../notes/note-field';
import { useDebriefWords } from './words/debrief-words';

/** What happens next, and the day they decide by: it becomes a reminder to follow up. */
export const NextSteps = ({ workspace }: { workspace: Workspace }) => {
  const words = useDebriefWords();
  const { act } = useAct();
  const { interview } = workspace;
  const decide = (day: string) =>
    void act(
      'editRow',
      { table: 'interviews', id: interview.id, patch: { decisionBy: day || null } },
      day ? words.willRemind : words.noDay,
    );
  return (
    <Section title={words.nextSteps}>
      <NoteField
        workspace={workspace}
        personId={null}
        about="next steps"
        label={words.about['next steps']}
        placeholder={words.hint['next steps']}
      />
      <Input
        label={words.decideBy}
        type="date"
        className="day-input"
        defaultValue={interview.decisionBy ?? ''}
        key={interview.decisionBy ?? 'none'}
        onBlur={(event) =>
          event.target.value !== (interview.decisionBy ?? '') &&
          event.target.validity.valid &&
          decide(event.target.value)
        }
      />
      <p className="small faint">{words.decideWhy}</p>
    </Section>
  );
};
