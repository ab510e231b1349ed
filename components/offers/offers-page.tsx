import './offers.css';
import '../debrief/debrief.css';
import { readOffers } from '../../lib/store/reads/offers';
import { dayIn } from '../../lib/time/instant';
import { wordDay } from '../../lib/time/wording';
import { useLive } from '../frame/live';
import { useNow } from '../frame/now';
import { useReader } from '../frame/reader';
import { Sources } from '../frame/source';
import { writeRoute } from '../letters/other-letters';
import { ButtonLink } from '../look/button';
import { OffersTable } from './offers-table';
import { useOfferWords } from './words/offer-words';

/** Offers side by side. */
export const OffersPage = () => {
  const words = useOfferWords();
  const { locale, timeZone } = useReader();
  const today = dayIn(useNow(), timeZone);
  const table = useLive((db) => readOffers(db, today), [today]);
  if (!table) return null;
  const { columns, waiting } = table;
  const [next] = waiting;
  const last =
    columns
      .map(({ offer }) => offer?.decideBy ?? '9999')
      .sort()
      .at(-1) ?? '';
  const plans = next && (next.decisionBy > last && last !== '' ? words.afterAll : words.plans);
  const [first] = columns;
  if (columns.length === 0)
    return (
      <div className="title">
        <div>
          <h1 className="display">{words.empty}</h1>
          <p className="soft">{words.emptyWhy}</p>
        </div>
      </div>
    );
  return (
    <>
      <div className="title">
        <div>
          <h1 className="display">{words.title(columns.length, waiting.length)}</h1>
          <p className="soft">
            {next && plans
              ? plans(next.application.company, wordDay(next.decisionBy, locale))
              : words.lineWhy}{' '}
            <Sources of={['careertrend']} />
          </p>
        </div>
        {first?.offer?.decideBy && (
          <ButtonLink href={writeRoute('ask for time', first.application.id)}>{words.askForTime}</ButtonLink>
        )}
      </div>
      <OffersTable table={table} today={today} />
    </>
  );
};
