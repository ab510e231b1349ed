import { useState } from 'react';
import { previewWorkspace, questionsToAsk, rankReasons, say, shortName } from '../../lib/coach';
import type { Reason } from '../../lib/model/plan';
import type { Reading } from '../../lib/model/reading';
import { readWorkspace } from '../../lib/store/reads/workspace';
import { toInstant } from '../../lib/time/instant';
import { useLive } from '../frame/live';
import { Sources } from '../frame/source';
import { Section } from '../look/card';
import { useCoachWords } from '../words/coach-words';
import { useWords } from '../words/words';

const firstQuestions = 3;

/** One reason: what it is, what to do about it, what speaks for it, and who says so. */
const ReasonLines = ({ reason }: { reason: Reason }) => {
  const { reasons } = useCoachWords();
  const { frame } = useWords();
  const [evidence] = reason.evidence;
  const because = evidence && reasons.evidence[evidence.code as keyof typeof reasons.evidence];
  return (
    <div className="reason">
      <h3 className="subheading">{reasons.title[reason.id]}</h3>
      <p className="soft">{reasons.advice[reason.id]}</p>
      <p className="small faint">
        {evidence?.quote ? (
          <span className="quote">{`${frame.quoted(evidence.quote)} `}</span>
        ) : (
          because && `${say(because, evidence.values)} `
        )}
        <span className="nowrap">
          <Sources of={reason.source.slice(0, 1)} />
        </span>
      </p>
    </div>
  );
};

/** Why they may have called back, and three questions, beside an invitation that is not saved yet. */
export const Outlook = ({ reading }: { reading: Reading }) => {
  const { popup } = useWords();
  const coach = useCoachWords();
  const [isWhole, setWhole] = useState({ reasons: false, questions: false });
  const applicationId = reading.match.applicationId;
  const known = useLive(
    async (db) => {
      const rounds = await db.interviews
        .where('applicationId')
        .equals(applicationId ?? '')
        .sortBy('createdAt');
      const newest = rounds.at(-1);
      return newest ? await readWorkspace(db, newest.id) : null;
    },
    [applicationId],
  );
  const workspace = known === undefined ? null : previewWorkspace(reading.understanding, known, toInstant);
  if (!workspace) return null;
  const reasons = rankReasons(workspace);
  const questions = questionsToAsk(workspace).open;
  const more = (part: 'reasons' | 'questions', words: string) => (
    <button type="button" className="more link" onClick={() => setWhole({ ...isWhole, [part]: true })}>
      {words}
    </button>
  );
  return (
    <>
      {reasons.length > 0 && (
        <Section
          title={coach.reasons.heading}
          end={!isWhole.reasons && reasons.length > 1 && more('reasons', popup.more(reasons.length - 1))}
        >
          {reasons.slice(0, isWhole.reasons ? undefined : 1).map((reason) => (
            <ReasonLines key={reason.id} reason={reason} />
          ))}
        </Section>
      )}
      <Section
        title={popup.questions}
        end={
          !isWhole.questions &&
          questions.length > firstQuestions &&
          more('questions', popup.all(questions.length))
        }
      >
        <ol className="rows">
          {questions.slice(0, isWhole.questions ? undefined : firstQuestions).map((question) => {
            const person = workspace.people.find(({ id }) => id === question.personId);
            return (
              <li key={question.id} className="row question">
                <span>{question.text ?? coach.questions.bank[question.bankId ?? '']}</span>
                <span className="small faint">{person && shortName(person)}</span>
              </li>
            );
          })}
        </ol>
      </Section>
    </>
  );
};
