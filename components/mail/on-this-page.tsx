import type { Reading } from '../../lib/model/reading';
import { useAct } from '../frame/act';
import { openDashboard } from '../frame/top-bar';
import { Button, ButtonLink } from '../look/button';
import { Note } from '../look/note';
import { useWords } from '../words/words';
import { ChangeCard } from './change-card';
import { Outlook } from './outlook';
import { ReadingCard } from './reading-card';

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
