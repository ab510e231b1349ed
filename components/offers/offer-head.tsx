import type { OfferColumn } from '../../lib/store/reads/offers';
import { addDays } from '../../lib/time/instant';
import { wordDay } from '../../lib/time/wording';
import { useReader } from '../frame/reader';
import { Chip } from '../look/chip';
import { useOfferWords } from './words/offer-words';

/** Over one column: final or conditional, by when, and whose. */
export const OfferHead = ({ column, today }: { column: OfferColumn; today: string }) => {
  const words = useOfferWords();
  const { locale } = useReader();
  const { application, stage, offer } = column;
  const by = offer?.decideBy ?? null;
  const day = by && wordDay(by, locale);
  const tone = by === null ? 'line' : by < today ? 'late' : by <= addDays(today, 3) ? 'soon' : 'line';
  return (
    <>
      <span className="buttons offer-chips">
        <Chip tone={stage === 'offer' ? 'accent' : undefined}>
          {stage === 'offer' ? words.final : words.conditional}
        </Chip>
        <Chip tone={tone}>
          {day ? (tone === 'late' ? words.wasDue(day) : words.decideBy(day)) : words.noDay}
        </Chip>
      </span>
      <h2 className="heading">
        <a href={`#/applications/${application.id}`}>{application.company}</a>
      </h2>
      <p className="soft">{application.role}</p>
    </>
  );
};
