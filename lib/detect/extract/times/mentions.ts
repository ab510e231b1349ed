import type { Page } from '../../clue';
import { lengthOfPart, moveWords, oldTimeWords, promiseWords } from '../../words/schedule';
import { timeWords } from '../../words/times';
import type { TimeWords } from '../../words/times/time-words';
import { isHalfOpen, minutesOf } from './clock';
import { putsDayFirst } from './day-order';
import { referenceDay } from './reference-day';
import { type SettledDay, saidDay, settleDay } from './settle-date';
import { readTokens, type Token } from './tokens';

/** What a time is for, from the words around it. */
export type TimeRole = 'meeting' | 'old' | 'reply' | 'decision' | 'elsewhere' | 'arrive' | 'window';

/** One time that a mail speaks of: a day, with an hour where it has one. */
export type Mention = {
  role: TimeRole;
  /** `2026-03-12`; null where the day cannot be told. */
  day: string | null;
  /** Minutes after midnight. */
  start: number | null;
  end: number | null;
  zone: string | null;
  minutes: number | null;
  /** Where it stands: in the subject (-1), or on which line, and the line’s words. */
  line: number;
  at: number;
  text: string;
  quote: string;
  isMarked: boolean;
  halfIsOpen: boolean;
  contradicts: boolean;
  dayIsOpen: boolean;
  dayIsRelative: boolean;
  /** The day was said on another line. */
  dayIsCarried: boolean;
};

const isDayToken = (token: Token) =>
  token.kind === 'weekday' || token.kind === 'date' || token.kind === 'day' || token.kind === 'relative';

/** Runs of tokens that together say one day: `Thursday, March 12`, `the 12th`. */
type DayGroup = { tokens: Token[]; at: number; end: number; settled: SettledDay | null; isRelative: boolean };

function groupDays(
  tokens: Token[],
  text: string,
  reference: Temporal.PlainDate | null,
  dayFirst: boolean | null,
): DayGroup[] {
  const groups: Token[][] = [];
  for (const token of tokens) {
    if (!isDayToken(token)) continue;
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isNear =
      before &&
      text.slice(before.end, token.at).length <= 8 &&
      !/\b(?:or|oder|ou|o|of|and|und|et|y|e|en|bis|to)\b|[;/–]| - /i.test(text.slice(before.end, token.at));
    const repeats =
      last?.some(({ kind }) => kind === token.kind) ||
      (token.kind === 'day' && last?.some(({ kind }) => kind === 'date'));
    if (last && isNear && !repeats) last.push(token);
    else groups.push([token]);
  }
  return groups.map((group) => {
    const said = saidDay(group);
    return {
      tokens: group,
      at: group[0]?.at ?? 0,
      end: group.at(-1)?.end ?? 0,
      settled: settleDay(said, reference, dayFirst),
      isRelative: said.date === null,
    };
  });
}

const compiledRoles = new Map<string, Record<keyof TimeWords['roles'], RegExp>>();

function rolesOf(language: string): Record<keyof TimeWords['roles'], RegExp> {
  const known = compiledRoles.get(language);
  if (known) return known;
  const { roles } = timeWords(language);
  const make = (source: string, tail: string) => new RegExp(`(?:^|[^\\p{L}])(?:${source})${tail}`, 'iu');
  const made = {
    old: make(roles.old, '[^.!?;]{0,45}$'),
    reply: make(roles.reply, '[^.!?;]{0,30}$'),
    decision: make(roles.decision, '[^.!?;]{0,40}$'),
    elsewhere: make(roles.elsewhere, '(?!\\p{L})[^.!?;:]{0,30}$'),
    arrive: make(roles.arrive, '[^.!?;,]{0,45}$'),
    choice: make(roles.choice, ''),
    between: make(roles.between, '(?:\\s(?:as|às|las|le|les|die|the))?\\s?$'),
  };
  compiledRoles.set(language, made);
  return made;
}

/** What the words before a time say it is for. */
function roleOf(before: string, language: string, after = ''): TimeRole {
  const languages = language === 'en' ? ['en'] : [language, 'en'];
  // Only the sentence the time stands in.
  const sentence =
    before
      .slice(-160)
      .split(/[.!?]\s(?=[\p{Lu}])/u)
      .at(-1) ?? '';
  for (const one of languages) {
    const roles = rolesOf(one);
    if (/~~[^~]*$/.test(sentence) || oldTimeWords.test(sentence)) return 'old';
    if (roles.decision.test(sentence)) return 'decision';
    if (roles.reply.test(sentence)) {
      const whole = `${sentence} ${after.slice(0, 80).split(/[.!?](?:\s|$)/)[0] ?? ''}`;
      return promiseWords.test(whole) ? 'decision' : 'reply';
    }
    if (
      roles.old.test(sentence) &&
      !/\b(?:to|auf|au|para|a|al|naar|till|new time|now)\s(?!cancel|call off|move|make|do\b|meet|postpone)[^.]{0,25}$/i.test(
        sentence,
      )
    )
      return 'old';
    if (roles.elsewhere.test(sentence)) return 'elsewhere';
    if (
      roles.arrive.test(sentence) &&
      /\(|\b(?:arriv|report|be there|check|sign|doors|eintreff|ankunft|cheg|lleg)/i.test(sentence.slice(-60))
    )
      return 'arrive';
    if (roles.between.test(sentence)) return 'window';
  }
  return 'meeting';
}

/** The group that a time belongs to: the one before it on its line, else the one right after. */
function groupFor(token: Token, groups: DayGroup[], times: Token[]): DayGroup | null {
  const before = groups.filter(({ end }) => end <= token.at).at(-1);
  // “3pm Thursday or 4pm Friday”: where the first hour stands before its day, so do the others.
  const [firstTime, firstDay] = [times[0], groups[0]];
  if (before && firstTime && firstDay && firstTime.at < firstDay.at && firstDay.at - firstTime.end < 25) {
    const own = groups.find(({ at }) => at >= token.end);
    const next = times.find(({ at }) => at > token.at);
    if (own && own.at - token.end < 25 && (!next || own.at < next.at)) return own;
  }
  if (before) return before;
  const after = groups.find(({ at }) => at >= token.end);
  const nextTime = times.find(({ at }) => at > token.at);
  return after && (!nextTime || after.at < nextTime.at || times.length === 1) && after.at - token.end < 30
    ? after
    : null;
}

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
