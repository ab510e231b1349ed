import { schedule } from '../../words/schedule';
import type { Mention } from './mention';

/** Whether words between two days make them the two ends of one. */
export const isUntil = (between: string): boolean => schedule.spanTo.test(between);

const isPair = (first: Mention, second: Mention): boolean =>
  first.line === second.line &&
  first.role !== 'old' &&
  schedule.spanTo.test(first.text.slice(first.last, second.first)) &&
  !schedule.moveWords.test(first.text.slice(Math.max(0, first.first - 120), first.first));

const minutesBetween = (first: Mention, second: Mention): number =>
  Temporal.PlainDate.from(first.day as string).until(second.day as string, { largestUnit: 'days' }).days *
    1440 +
  (second.start as number) -
  (first.start as number);

/** Whether the second time is the end of the first: on one line with “to” between, or on a line of its own that says so. */
function isEndOf(first: Mention, second: Mention): boolean {
  if (first.start === null || second.start === null || first.end !== null) return false;
  if (first.day === null || second.day === null || minutesBetween(first, second) <= 0) return false;
  if (isPair(first, second)) return first.day !== second.day || !second.dayIsCarried;
  const isBelow = second.line > first.line && second.line - first.line <= 3;
  const before = second.text.slice(0, second.first);
  return isBelow && schedule.endLine.test(before) && schedule.startLine.test(first.text.slice(0, first.at));
}

/** Joins what is said in two parts: `Start: … End: …`, `Sat 5 pm to Sun 1 am`, `11 February to 15 February`. */
export function joinSpans(mentions: Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (before && isEndOf(before, mention)) {
      const minutes = minutesBetween(before, mention);
      joined[joined.length - 1] = {
        ...before,
        end: (before.start as number) + minutes,
        minutes,
        zone: before.zone ?? mention.zone,
        last: mention.last,
      };
      continue;
    }
    const areDays =
      before?.start === null && mention.start === null && before.day !== null && mention.day !== null;
    if (before && areDays && isPair(before, mention) && (before.day as string) < (mention.day as string)) {
      joined[joined.length - 1] = { ...before, lastDay: mention.day, last: mention.last };
      continue;
    }
    joined.push(mention);
  }
  return joined;
}
