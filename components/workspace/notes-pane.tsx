import type { QuestionToAsk } from '../../lib/coach';
import { peopleOf, questionsToAsk } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';
import { Section } from '../look/card';
import { Fold } from '../look/fold';
import { Tick } from '../look/tick';
import { useCoachWords } from '../words/coach-words';
import { NoteField } from './note-field';

/** Questions to ask, and notes on each person. */
export const NotesPane = ({ workspace }: { workspace: Workspace }) => {
  const words = useDeskWords().workspace;
  const { act } = useAct();
  const now = useNow();
  const { questions } = useCoachWords();
  const sheet = questionsToAsk(workspace);
  const people = peopleOf(workspace);
  const asked = (question: QuestionToAsk, isAsked: boolean) => {
    const askedAt = isAsked ? now : null;
    if (question.row)
      return void act('editRow', { table: 'questions', id: question.row.id, patch: { askedAt } });
    const { application, interview } = workspace;
    const text = question.text ?? questions.bank[question.bankId ?? ''] ?? '';
    void act('addRow', {
      table: 'questions',
      row: {
        applicationId: application.id,
        interviewId: interview.id,
        personId: question.personId,
        bankId: question.bankId,
        text,
        askedAt,
        answer: null,
      },
    });
  };
  const line = (question: QuestionToAsk) => {
    const person = people.find(({ id }) => id === question.personId);
    return (
      <Tick
        key={question.id}
        isDone={Boolean(question.row?.askedAt)}
        onTick={(isDone) => asked(question, isDone)}
        detail={person?.name}
      >
        {question.text ?? questions.bank[question.bankId ?? '']}
      </Tick>
    );
  };
  const all = [...sheet.open, ...sheet.asked, ...sheet.answered];
  return (
    <aside className="pane" aria-label={words.notes}>
      <Section
        title={questions.heading}
        end={
          <span className="small faint">
            {words.askedCount(sheet.asked.length + sheet.answered.length, all.length)}
          </span>
        }
      >
        {all.map(line)}
        {sheet.money.length > 0 && (
          <Fold title={questions.onlyIfTheyRaiseIt} startsOpen={sheet.moneyIsOpen}>
            <p className="small faint">{questions.whyFolded}</p>
            {sheet.moneyIsOpen && sheet.money.map(line)}
          </Fold>
        )}
      </Section>
      <Section title={words.notes}>
        {people.map((person) => (
          <NoteField
            key={person.id}
            workspace={workspace}
            personId={person.id}
            label={person.name ?? person.title ?? ''}
          />
        ))}
        {people.length === 0 && <NoteField workspace={workspace} personId={null} label={words.notes} />}
      </Section>
    </aside>
  );
};
