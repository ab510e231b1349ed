import { useState } from 'react';
import { type QuestionToAsk, questionsToAsk } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useDeskWords } from '../desk/words/desk-words';
import { Button } from '../look/button';
import { Section } from '../look/card';
import { Fold } from '../look/fold';
import { Input } from '../look/input';
import { useCoachWords } from '../words/coach-words';
import { MoneyFold } from './money-fold';
import { QuestionRow } from './question-row';
import { useQuestions } from './use-questions';
import { useWorkspaceWords } from './words/workspace-words';

const mostOpen = 6;

/** Questions to ask, each with whom to ask, and the ledger of what was asked and answered. */
export const QuestionsSection = ({ workspace }: { workspace: Workspace }) => {
  const { askedCount } = useDeskWords().workspace;
  const words = useWorkspaceWords().questions;
  const coach = useCoachWords().questions;
  const { add } = useQuestions(workspace);
  const [own, setOwn] = useState('');
  const sheet = questionsToAsk(workspace);
  // Asked and answered in this interview stay in sight; what else is known stands below.
  const here = [...sheet.asked, ...sheet.answered].filter(({ row }) => row);
  const told = sheet.answered.filter(({ row }) => !row);
  const open = sheet.open.slice(0, mostOpen);
  const line = (question: QuestionToAsk) => (
    <QuestionRow key={question.id} workspace={workspace} question={question} />
  );
  const save = async () => {
    if (own.trim() && (await add(own.trim(), words.added))) setOwn('');
  };
  return (
    <Section
      title={coach.heading}
      end={<span className="small faint">{askedCount(here.length, here.length + open.length)}</span>}
    >
      {open.map(line)}
      {here.map(line)}
      {told.map(line)}
      {sheet.open.length > mostOpen && (
        <Fold title={words.more(sheet.open.length - mostOpen)}>{sheet.open.slice(mostOpen).map(line)}</Fold>
      )}
      <MoneyFold workspace={workspace} sheet={sheet} />
      <form
        className="add-line"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Input
          label={words.add}
          hideLabel
          placeholder={words.add}
          maxLength={400}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
        <Button small type="submit" disabled={!own.trim()}>
          {words.addShort}
        </Button>
      </form>
    </Section>
  );
};
