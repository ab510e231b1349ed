import { previewWorkspace, questionsToAsk, rankReasons, say } from '../../lib/coach';
import type { Reading } from '../../lib/model/reading';
import { toInstant } from '../../lib/time/instant';
import { useAct } from '../frame/act';
import { Sources } from '../frame/source';
import { openDashboard } from '../frame/top-bar';
import { Button, ButtonLink } from '../look/button';
import { Section } from '../look/card';
import { Note } from '../look/note';
import { useCoachWords } from '../words/coach-words';
import { useWords } from '../words/words';
import { ChangeCard } from './change-card';
import { ReadingCard } from './reading-card';

/** Why they may have called back, and three questions, beside an invitation that is not saved yet. */
const Outlook = ({ reading }: { reading: Reading }) => {
  const { popup } = useWords();
  const coach = useCoachWords();
  const workspace = previewWorkspace(reading.understanding, null, toInstant);
  if (!workspace) return null;
  const [reason] = rankReasons(workspace);
  const questions = questionsToAsk(workspace).open.slice(0, 3);
  const evidence = reason?.evidence[0];
  return (
    <>
      {reason && (
        <Section title={coach.reasons.heading}>
          <h3 className="subheading">{coach.reasons.title[reason.id]}</h3>
          <p className="soft">{coach.reasons.advice[reason.id]}</p>
          <p className="small faint">
            {evidence &&
              say(
                coach.reasons.evidence[evidence.code as keyof typeof coach.reasons.evidence],
                evidence.values,
              )}{' '}
            <Sources of={reason.source} />
          </p>
        </Section>
      )}
      <Section title={popup.questions}>
        <ol className="rows">
          {questions.map((question) => (
            <li key={question.id} className="row person">
              <span>{question.text ?? coach.questions.bank[question.bankId ?? '']}</span>
              <span className="small faint">
                {workspace.people.find(({ id }) => id === question.personId)?.name?.split(' ')[0]}
              </span>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
};

/** What the mail in front of the reader is, and what there is to decide about it. */
export const OnThisPage = ({ reading }: { reading: Reading }) => {
  const { mail } = useWords();
  const { act } = useAct();
  const { match, understanding } = reading;
  if (reading.verdict === 'saved' || match.verdict === 'same') {
    return (
      <Note
        icon="bookmark"
        buttons={
          <Button
            small
            onClick={() => openDashboard(match.interviewId ? `#/interviews/${match.interviewId}` : '#/board')}
          >
            {mail.open}
          </Button>
        }
      >
        <p>{`${mail.already}${understanding.company ? `: ${understanding.company}` : ''}`}</p>
      </Note>
    );
  }
  if (reading.verdict !== 'open') return null;
  if (match.verdict === 'moved' || match.verdict === 'cancelled') return <ChangeCard reading={reading} />;
  if (match.verdict === 'stage' && match.applicationId) {
    const stages = {
      rejection: 'rejected',
      offer: 'offer',
      'conditional offer': 'conditional offer',
      'application receipt': 'applied',
      assessment: 'screening',
    } as const;
    const stage = stages[understanding.label as keyof typeof stages];
    if (!stage) return null;
    const applicationId = match.applicationId;
    return (
      <StageNote
        company={understanding.company ?? ''}
        stage={stage}
        onMove={() => void act('setStage', { applicationId, stage, mailId: reading.id }, mail.updated)}
      />
    );
  }
  return understanding.invitation ? (
    <>
      <ReadingCard key={reading.id} reading={reading} />
      <Outlook reading={reading} />
    </>
  ) : null;
};

const StageNote = ({
  company,
  stage,
  onMove,
}: {
  company: string;
  stage: 'rejected' | 'offer' | 'conditional offer' | 'applied' | 'screening';
  onMove: () => void;
}) => {
  const { mail, stages } = useWords();
  return (
    <Note
      buttons={
        <>
          <Button small onClick={onMove}>
            {mail.move}
          </Button>
          <ButtonLink small look="quiet" href="dashboard.html" target="_blank">
            {mail.open}
          </ButtonLink>
        </>
      }
    >
      <p>{mail.stageMove(company, stages[stage])}</p>
    </Note>
  );
};
