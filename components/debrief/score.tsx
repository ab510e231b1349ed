import { useEffect, useState } from 'react';
import type { Scorecard } from '../../lib/model/offer';
import { useAct } from '../frame/act';
import { useDebriefWords } from './words/debrief-words';

export const fitQuestions: Scorecard['question'][] = [
  'work',
  'manager',
  'culture',
  'people',
  'place',
  'strengths',
];
const steps = [1, 2, 3, 4, 5];

/** One question of “does it fit me”, from one to five; pressing the chosen one again takes it back. */
export const Score = ({
  applicationId,
  interviewId,
  question,
  scores,
  company,
}: {
  applicationId: string;
  interviewId: string | null;
  question: Scorecard['question'];
  scores: Scorecard[];
  /** Said where several stand beside each other. */
  company?: string;
}) => {
  const words = useDebriefWords();
  const { act } = useAct();
  const row = scores.find((one) => one.applicationId === applicationId && one.question === question);
  const kept = row?.score ?? null;
  // Shown as pressed at once; what is kept has the last word.
  const [pressed, setPressed] = useState(kept);
  useEffect(() => setPressed(kept), [kept]);
  const give = (score: number | null) => {
    setPressed(score);
    if (row) return void act('editRow', { table: 'scorecards', id: row.id, patch: { score, interviewId } });
    const id = `score-${applicationId}-${question}`;
    const fresh = { id, applicationId, interviewId, question, score, words: null };
    void act('addRow', { table: 'scorecards', row: fresh });
  };
  return (
    <fieldset className="score">
      <legend>{company ? `${words.fit[question]}, ${company}` : words.fit[question]}</legend>
      <div>
        {steps.map((step) => (
          <label key={step} className={step <= (pressed ?? 0) ? 'given' : undefined}>
            <input
              type="radio"
              name={`${applicationId}-${question}`}
              checked={pressed === step}
              onChange={() => give(step)}
              onClick={() => pressed === step && give(null)}
            />
            <span className="visually-hidden">{words.ofFive(step)}</span>
          </label>
        ))}
        <span className="small faint" aria-hidden="true">
          {pressed ? words.ofFive(pressed) : words.notYet}
        </span>
      </div>
    </fieldset>
  );
};
