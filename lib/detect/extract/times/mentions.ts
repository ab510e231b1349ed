import type { Page } from '../../clue';
import { lengthOfPart, moveWords } from '../../words/schedule';
import { isHalfOpen, minutesOf } from './clock';
import { type DayGroup, groupDays, groupFor } from './day-groups';
import { putsDayFirst } from './day-order';
import type { Mention, TimeRole } from './mention';
import { referenceDay } from './reference-day';
import { roleOf, rolesOf } from './role-of-time';
import type { Token } from './token';
import { readTokens } from './tokens';

function zoneFor(token: Token, tokens: Token[], times: Token[]): string | null {
  const next = times.find(({ at }) => at > token.at)?.at ?? Number.POSITIVE_INFINITY;
  const zone = tokens.find(({ kind, at }) => kind === 'zone' && at >= token.end && at < next);
  if (zone?.kind !== 'zone') return null;
  // “(GMT-06:00) Central Time”: the name knows of summer time, the number does not.
  const named = tokens.find(
    (other) => other.kind === 'zone' && other.at >= zone.end && other.at - zone.end < 4,
  );
  return /^[+-]/.test(zone.zone) && named?.kind === 'zone' ? named.zone : zone.zone;
}

/** Every time that a mail speaks of, in order, each with what it is for. */
export function findMentions(page: Page): Mention[] {
  const reference = referenceDay(page);
  const dayFirst = putsDayFirst(page);
  const mentions: Mention[] = [];
  let carried: { group: DayGroup; line: number; role: TimeRole } | null = null;
  const all: [number, string][] = [
    [-1, page.subject],
    ...page.lines.slice(0, 600).map((text, index) => [index, text] as [number, string]),
  ];
  for (const [line, text] of all) {
    const tokens = readTokens(text, page.language);
    if (tokens.length === 0) continue;
    const groups = groupDays(tokens, text, reference, dayFirst);
    const times = tokens.filter(({ kind }) => kind === 'time');
    const lengths = tokens.flatMap((token) => (token.kind === 'length' ? [token] : []));
    const context = line > 0 ? `${page.lines[line - 1] ?? ''} ` : '';
    for (const token of times) {
      if (token.kind !== 'time') continue;
      const own = groupFor(token, groups, times);
      const isFresh: boolean = carried !== null && line - carried.line <= 14;
      const group: DayGroup | null = own ?? (isFresh ? (carried?.group ?? null) : null);
      const start = minutesOf(token.from);
      const end = token.to ? minutesOf(token.to, token.from) : null;
      const isFirst = !times.some(({ at }) => at < token.at && own && at > own.at);
      const from = own && own.at < token.at && isFirst ? own.at : token.at;
      const said = roleOf(`${context}${text.slice(0, from)}`, page.language, text.slice(token.end));
      const role =
        said === 'meeting' && rolesOf(page.language).between.test(text.slice(0, token.at)) ? 'window' : said;
      const nextTime = times.find(({ at }) => at > token.at)?.at ?? Number.POSITIVE_INFINITY;
      if (!own && carried && isFresh) carried.line = line;
      const length =
        lengths.find(
          (one) =>
            one.at > token.end &&
            one.at < nextTime &&
            !/[.!?]\s/.test(text.slice(token.end + 2, one.at)) &&
            !lengthOfPart.test(text.slice(one.end, one.end + 24)),
        ) ?? null;
      const mention: Mention = {
        role: role === 'meeting' && !own && carried?.role === 'old' && times.length === 1 ? 'meeting' : role,
        day: group?.settled?.day.toString() ?? null,
        start,
        end: end !== null && end > start ? end : null,
        zone: zoneFor(token, tokens, times),
        minutes: end !== null && end > start ? end - start : (length?.minutes ?? null),
        line,
        at: token.at,
        text,
        quote: text.slice(Math.min(from, token.at), Math.max(token.end, own?.end ?? 0)).trim(),
        isMarked: token.isMarked,
        halfIsOpen: isHalfOpen(token.from),
        contradicts: group?.settled?.contradicts ?? false,
        dayIsOpen: group?.settled?.isOpen ?? false,
        dayIsRelative: group?.isRelative ?? false,
        dayIsCarried: own === null,
      };
      const isMove = token.to !== null && end !== null && moveWords.test(text.slice(0, token.at).slice(-120));
      // “moved from 1pm to 3:15pm”: two hours, not a span.
      if (isMove)
        mentions.push(
          { ...mention, role: 'old', end: null, minutes: null },
          {
            ...mention,
            role: 'meeting',
            start: end,
            end: null,
            minutes: length?.minutes ?? null,
            at: token.at + 1,
          },
        );
      else mentions.push(mention);
    }
    for (const group of groups) {
      const isUsed = times.some((token) => groupFor(token, groups, times) === group);
      const role = roleOf(`${context}${text.slice(0, group.at)}`, page.language, text.slice(group.end));
      if (!isUsed && group.settled) {
        mentions.push({
          role,
          day: group.settled.day.toString(),
          start: null,
          end: null,
          zone: null,
          minutes: null,
          line,
          at: group.at,
          text,
          quote: text.slice(group.at, group.end),
          isMarked: true,
          halfIsOpen: false,
          contradicts: group.settled.contradicts,
          dayIsOpen: group.settled.isOpen,
          dayIsRelative: group.isRelative,
          dayIsCarried: false,
        });
      }
      if (role === 'meeting' || role === 'arrive' || role === 'window') carried = { group, line, role };
    }
  }
  return mentions;
}
