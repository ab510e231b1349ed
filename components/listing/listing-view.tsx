import type { JobPosting } from '../../lib/model/job-posting';
import { readKnownCompany } from '../../lib/store/reads/known-company';
import { readAskedFor } from '../../lib/store/reads/requirements';
import { isAtCompanyOf } from '../../lib/track/same-company';
import { useLive } from '../frame/live';
import { Asks } from './asks';
import { KnownNote } from './known-note';
import { ListingCard } from './listing-card';
import { ListingNotes } from './listing-notes';

/** Beside a listing: what is known of the company, the listing, what they ask for, and the reader's notes. */
export const ListingView = ({ posting, requirements }: { posting: JobPosting; requirements: string[] }) => {
  const known = useLive(
    (db) => readKnownCompany(db, (application) => isAtCompanyOf(posting, application)),
    [posting],
  );
  const kept = known?.find(({ application }) => application.postingUrl === posting.url) ?? null;
  const applicationId = kept?.application.id ?? null;
  const asked = useLive((db) => readAskedFor(db, applicationId), [applicationId]);
  if (!known || !asked) return null;
  return (
    <>
      <KnownNote known={known.filter((one) => one !== kept)} />
      <ListingCard posting={posting} requirements={requirements} kept={kept} />
      <Asks texts={requirements} kept={asked} />
      <ListingNotes
        key={`${posting.url} ${asked.note?.id}`}
        url={posting.url}
        applicationId={applicationId}
        note={asked.note}
      />
    </>
  );
};
