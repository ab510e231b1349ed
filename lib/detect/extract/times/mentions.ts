import type { Page } from '../../clue';
import { type DayGroup, groupDays, groupFor } from './day-groups';
import { putsDayFirst } from './day-order';
import type { Mention } from './mention';
import { mentionOfDay } from './mention-of-time';
import { onTheOneDay } from './one-day';
import type { ReadLine } from './read-lines';
import { quotedDay, referenceDay } from './reference-day';
import { roleOf } from './role-of-time';
import { settlePairs } from './settle-pairs';
import { isUntil, joinSpans } from './spans';
import { type Carried, held, leadOf, ofTimes } from './times-of-line';
import { toToldDates } from './told-dates';

/** For so many lines a day said alone goes on to count. */
const carriesFor = 14;
/** A line no longer than this says one thing: “Time: 2:00 PM”. */
const longestField = 60;

/** “Time: 2 pm”, and the day on the line below: where no day was said yet, that one is meant. */
function dayBelow(hour: ReadLine, next: ReadLine | undefined, groups: DayGroup[]): Carried | null {
  const [group] = groups;
  const isField =
    next !== undefined &&
    group?.settled != null &&
    next.line - hour.line <= 2 &&
    Math.max(hour.text.length, next.text.length) <= longestField &&
    !next.tokens.some(({ kind }) => kind === 'time');
  return isField && group ? { group, line: hour.line, role: 'meeting' } : null;
}

/** Every time that the lines of a mail speak of, in order, each with what it is for. */
export function findMentions(page: Page, lines: ReadLine[]): Mention[] {
  const sent = referenceDay(page);
  const passedOn = page.passedOn && quotedDay(page.passedOn.sentAtText, page.language, sent);
  const dayFirst = putsDayFirst(page);
  const mentions: Mention[] = [];
  const said = lines.map(({ line, text, tokens }) => {
    const reference = passedOn && line >= (page.passedOn?.from ?? 0) ? passedOn : sent;
    return groupDays(tokens, text, reference, dayFirst);
  });
  const days = toToldDates(said, lines, page.language);
  let carried: Carried | null = null;
  for (const [index, { line, text, tokens }] of lines.entries()) {
    const groups = days[index] ?? [];
    const times = tokens.filter((token) => token.kind === 'time');
    const context = line > 0 ? `${page.lines[line - 1] ?? ''} ` : '';
    if (carried !== null && line - carried.line > carriesFor) carried = null;
    const [read, next] = [lines[index], lines[index + 1]];
    if (carried === null && groups.length === 0 && times.length > 0 && read && next)
      carried = dayBelow(read, next, days[index + 1] ?? []);
    mentions.push(...ofTimes({ line, text, tokens, groups, times }, context, carried, page.language, sent));
    const used = new Set(times.map((token) => groupFor(token, groups, times, text)));
    if (carried !== null && used.has(null)) carried.line = line;
    for (const [place, group] of groups.entries()) {
      const before = text.slice(0, group.at);
      const role = held(
        roleOf(leadOf(context, before), page.language, text.slice(group.end)),
        group,
        before,
        sent,
      );
      if (!used.has(group) && group.settled) mentions.push(mentionOfDay(group, line, text, role));
      const isLastDay = place > 0 && isUntil(text.slice(groups[place - 1]?.end, group.at));
      // “on your application of 29 November”: a day that lies behind is not the one that hours are of.
      const isPast =
        carried !== null &&
        sent !== null &&
        group.settled !== null &&
        Temporal.PlainDate.compare(group.settled.day, sent) < 0;
      if (!isLastDay && !isPast && (role === 'meeting' || role === 'arrive' || role === 'window'))
        carried = { group, line, role };
    }
  }
  return joinSpans(onTheOneDay(settlePairs(mentions)));
}
