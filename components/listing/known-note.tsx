import { readKnownCompany } from '../../lib/store/reads/known-company';
import { useLive } from '../frame/live';
import { openDashboard } from '../frame/top-bar';
import { Button } from '../look/button';
import { Note } from '../look/note';
import { useWords } from '../words/words';

/** What the desk already knows of this company. */
export const KnownNote = ({ company }: { company: string }) => {
  const { listing, stages } = useWords();
  const known = useLive((db) => readKnownCompany(db, company), [company]);
  const [first] = known ?? [];
  if (!first) return null;
  const { application, stage, interviewId } = first;
  return (
    <Note
      icon="bookmark"
      why={[application.role, stages[stage]].filter(Boolean).join(' · ')}
      buttons={
        <Button small onClick={() => openDashboard(interviewId ? `#/interviews/${interviewId}` : '#/board')}>
          {listing.openIt}
        </Button>
      }
    >
      <p>{listing.known(application.company)}</p>
    </Note>
  );
};
