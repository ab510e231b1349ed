import '../look/ledger.css';
import { useState } from 'react';
import { type QuestionToAsk, questionsToAsk } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useDeskWords } from '../desk/words/desk-words';
import { AddLine } from '../frame/add-line';
import { Section } from '../look/card';
import { Fold } from '../look/fold';
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
  const sheet = questionsToAsk(workspace);
  const told = sheet.answered.filter(({ row }) => !row);
  const all = [...sheet.open, ...[...sheet.asked, ...sheet.answered].filter(({ row }) => row)];
  // What stands open holds its place while it is ticked and answered; the next visit puts it below.
  const [first] = useState(() => sheet.open.slice(0, mostOpen).map(({ id }) => id));
  const isTouched = ({ id, row }: QuestionToAsk) => row !== null && !first.includes(id);
  const shown = [...first.flatMap((id) => all.find((one) => one.id === id) ?? []), ...all.filter(isTouched)];
  const rest = all.filter((one) => !shown.includes(one));
  const asked = shown.filter(({ row }) => row?.askedAt || row?.answer);
  const line = (question: QuestionToAsk) => (
    <QuestionRow key={question.id} workspace={workspace} question={question} />
  );
  return (
    <Section
      title={coach.heading}
      end={<span className="small faint">{askedCount(asked.length, shown.length)}</span>}
    >
      {shown.map(line)}
      {told.map(line)}
      {rest.length > 0 && <Fold title={words.more(rest.length)}>{rest.map(line)}</Fold>}
      <MoneyFold workspace={workspace} sheet={sheet} line={line} />
      <AddLine label={words.add} add={words.addShort} most={400} onAdd={(text) => add(text, words.added)} />
    </Section>
  );
};
