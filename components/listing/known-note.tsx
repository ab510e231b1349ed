import type { KnownApplication } from '../../lib/store/reads/known-company';
import { wordDay } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { openDashboard } from '../frame/top-bar';
import { Note } from '../look/note';
import { useWords } from '../words/words';

/** What the desk already knows of this company. */
export const KnownNote = ({ known }: { known: KnownApplication[] }) => {
  const { listing } = useWords();
  const { locale, timeZone } = useReader();
  const [first] = known;
  if (!first) return null;
  return (
    <Note icon="bookmark">
      <p className="strong">{listing.known(first.application.company)}</p>
      {known.slice(0, 3).map(({ application, stage, since, interviewId }) => (
        <p key={application.id}>
          {listing.knownAs[stage](application.role ?? listing.aRole, wordDay(since, locale, timeZone))}{' '}
          <button
            type="button"
            className="more link"
            onClick={() => openDashboard(interviewId ? `#/interviews/${interviewId}` : '#/board')}
          >
            {listing.openIt}
          </button>
        </p>
      ))}
    </Note>
  );
};
