import { schedule } from '../../words/schedule';
import { minutesOf } from './clock';
import { type DayGroup, groupFor } from './day-groups';
import { settleHalf } from './half-of-day';
import type { Mention, TimeRole } from './mention';
import { mentionOfTime, movedTimes, type TimedLine } from './mention-of-time';
import { onOtherDays } from './one-day';
import { roleOf, rolesOf } from './role-of-time';
import type { Token } from './token';

/** A day said earlier that the hours after it mean, and where it was last meant. */
export type Carried = { group: DayGroup; line: number; role: TimeRole };

const namesItself = /^\s*\p{L}[^:\d]{1,30}:\s/u;
const planRow = /^\W{0,4}\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\b|uhr|uur|h\b)?\s?(?:[-–—]|\s)/iu;

/**
 * What stands before a time. A line that names itself (“New time:”) owes nothing to the one above, nor does a row of a
 * plan to the row above: 11:30 behind “11:15 Break” is no break.
 */
export const leadOf = (context: string, before: string): string =>
  namesItself.test(before) || (/^[\s•*|–-]*$/.test(before) && planRow.test(context))
    ? before
    : `${context}${before}`;

/** What is called elsewhere is the interview itself where its day is still to come: “your interview of 12 October”. */
export const held = (
  role: TimeRole,
  group: DayGroup | null,
  before: string,
  sent: Temporal.PlainDate | null,
): TimeRole =>
  role === 'elsewhere' &&
  schedule.ofInterview.test(before) &&
  sent !== null &&
  group?.settled != null &&
  Temporal.PlainDate.compare(group.settled.day, sent) >= 0
    ? 'meeting'
    : role;

/** What lies behind and so far before an hour is not its day. */
const farBehind = 30;

const sentenceEnds = /[.!?]\s\p{Lu}/u;

/** “Your application of 29 September … at nine”: a day that lies behind, in another sentence, is none of an hour’s. */
const mayBeOf =
  (token: Token, text: string, sent: Temporal.PlainDate | null) =>
  ({ settled, end }: DayGroup): boolean =>
    sent === null ||
    settled === null ||
    end > token.at ||
    Temporal.PlainDate.compare(settled.day, sent) >= 0 ||
    (token.at - end < farBehind && !sentenceEnds.test(text.slice(end, token.at)));

/** The mentions of one line’s times, each with the day it belongs to. */
export function ofTimes(
  line: TimedLine,
  context: string,
  carried: Carried | null,
  language: string,
  sent: Temporal.PlainDate | null,
): Mention[] {
  const { text, groups, times } = line;
  return times.flatMap((said) => {
    const own = groupFor(said, groups.filter(mayBeOf(said, text, sent)), times, text);
    const token = settleHalf(said, text, own, language);
    const group = own ?? carried?.group ?? null;
    const isFirst = !times.some(({ at }) => at < token.at && own && at > own.at);
    const isBefore = own !== null && own.at < token.at && !sentenceEnds.test(text.slice(own.end, token.at));
    const from = own && isBefore && isFirst ? own.at : token.at;
    const role = held(
      roleOf(leadOf(context, text.slice(0, from)), language, text.slice(token.end)),
      group,
      text.slice(0, from),
      sent,
    );
    const near = text.slice(Math.max(0, token.at - 40), token.at);
    const isElsewhere =
      role === 'meeting' && (schedule.openDays.test(near) || schedule.elsewhereHour.test(near));
    const isWindow =
      role === 'meeting' &&
      (rolesOf(language).between.test(text.slice(Math.max(0, token.at - 40), token.at)) ||
        schedule.beyond.test(text.slice(Math.max(0, token.at - 24), token.at)));
    // “Thursday moved from 10”: what makes it old stands behind the day.
    const behindDay =
      role === 'meeting' && from < token.at ? roleOf(text.slice(own?.end ?? 0, token.at), language) : role;
    const isDue =
      isBefore &&
      own !== null &&
      role === 'meeting' &&
      schedule.untilDay.test(text.slice(Math.max(0, own.at - 20), own.at));
    const isOther = isDue || behindDay === 'old' || (behindDay === 'arrive' && !token.isStart);
    const settled = isElsewhere
      ? 'elsewhere'
      : isDue
        ? 'reply'
        : isOther
          ? behindDay
          : isWindow
            ? 'window'
            : role;
    const mention = mentionOfTime(token, line, own, group, settled, from);
    const isMove = token.to !== null && schedule.moveWords.test(text.slice(0, token.at).slice(-120));
    if (!isMove || !token.to) return [mention, ...onOtherDays(mention, own, groups, text)];
    const minutes = mention.end === null ? mention.minutes : null;
    return movedTimes(mention, minutesOf(token.to, token.from), minutes);
  });
}
