import { schedule } from '../../words/schedule';
import { startsRow } from './day-plan';
import type { Mention } from './mention';

/** A time, to tell whether two are the same. */
export const key = ({ day, start }: Mention) => `${day} ${start}`;

/** One mention for each time; of two, the one that says more. */
export function unique(mentions: Mention[]): Mention[] {
  const found = new Map<string, Mention>();
  for (const mention of mentions) {
    const known = found.get(key(mention));
    if (!known) found.set(key(mention), mention);
    else {
      // The body’s line names the people; the subject may be the only one that names the zone or the end.
      const isRow = startsRow(mention) && mention.line >= 0 && !startsRow(known);
      const [main, other] = known.line < 0 || isRow ? [mention, known] : [known, mention];
      found.set(key(mention), {
        ...main,
        zone: main.zone ?? other.zone,
        minutes: main.minutes ?? other.minutes,
        end: main.end ?? other.end,
      });
    }
  }
  return [...found.values()];
}

/** “so that’s 16:30 for you”: the same moment as the reader’s clock has it. */
const isSaidAnew = (other: Mention, mention: Mention): boolean =>
  schedule.thatIs.test(mention.text.slice(other.last, mention.at)) &&
  schedule.forReader.test(mention.text.slice(mention.last));

/** The same moment said a second time in another zone: `14:30 (12:30 GMT)`. */
export function dropSecondZones(mentions: Mention[]): Mention[] {
  return mentions.filter((mention) => {
    const first = mentions.find(
      (other) =>
        other.line === mention.line &&
        other.at < mention.at &&
        mention.at - other.at < 90 &&
        other.day === mention.day &&
        ((other.zone && mention.zone && other.zone !== mention.zone) || isSaidAnew(other, mention)),
    );
    return !first;
  });
}
