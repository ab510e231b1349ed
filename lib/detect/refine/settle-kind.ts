import type { InterviewKind } from '../../model/understanding';
import type { Clue, Page } from '../clue';
import { closingLines } from '../extract/closing-lines';
import { patternsOf } from '../extract/name-patterns';
import { schedule } from '../words/schedule';
import { bestClue, cluesOf } from './best-clue';

/** So near to its time a meal is what the time is for. */
const nearby = 70;
/** “lunch with our director on Friday at 12.30”: what is eaten is the one meeting there is. */
function isTheMeeting(meal: string, clues: Clue[], body: string): boolean {
  const [only, other] = clues.filter(({ kind }) => kind === 'meeting');
  const at = only && !other && only.quote ? body.indexOf(only.quote) : -1;
  const eaten = body.indexOf(meal);
  return at >= 0 && eaten >= 0 && Math.abs(at - eaten) < nearby;
}

/** How surely they meet at an address that only stands below the mail. */
const signedPlace = 0.1;

/** Whether words stand in the mail before its closing lines. */
function isBefore(body: string, words: string, closing: string): boolean {
  const at = body.indexOf(words);
  const end = body.lastIndexOf(closing.split('\n')[0] ?? '');
  return at >= 0 && (end < 0 || at < end);
}

/** How they meet: a panel beats all; then what speaks loudest of words, a place, a link, a number. */
function kindOf(clues: Clue[], page: Page): Clue[] {
  const { kinds } = patternsOf(page.language);
  const body = page.lines.join('\n').slice(0, 7_000);
  const text = `${page.subject}\n${body}`;
  const clue = (value: InterviewKind, certain: boolean, quote: string): Clue[] => [
    { kind: 'kind', value, certain, quote: quote.slice(0, 200), by: 'kind', strength: certain ? 1 : 0.4 },
  ];
  const saidIn = (kind: keyof typeof kinds, where: string) => kinds[kind].exec(where)?.[0] ?? null;
  const said = (kind: keyof typeof kinds) => saidIn(kind, page.subject) ?? saidIn(kind, body);
  const named = schedule.mealSubject.exec(page.subject)?.[0];
  if (named) return clue('meal', true, named);
  const panel = said('panel');
  const meal = said('meal');
  if (meal && (saidIn('meal', page.subject) || /^(?:confirming|join|over)/i.test(meal)))
    return clue('meal', true, meal);
  if (panel) return clue('panel', true, panel);
  if (meal && isTheMeeting(meal, clues, body)) return clue('meal', true, meal);
  const test = said('test');
  const at = test === null ? -1 : text.indexOf(test);
  const isPast =
    test !== null &&
    (schedule.behindThem.test(text.slice(0, at).slice(-70)) ||
      schedule.maybeLater.test(text.slice(at + test.length)));
  if (test && !isPast && (saidIn('test', page.subject) || page.lines.join('\n').slice(0, 600).includes(test)))
    return clue('test', true, test);
  const places = cluesOf(clues, 'place');
  const closing = closingLines(page).join('\n');
  // Where the house stands that writes says little of where they meet.
  const told = places.filter(({ value }) => !closing.includes(value) || isBefore(body, value, closing));
  const place = Math.max(places.length > 0 ? signedPlace : 0, ...told.map(({ strength }) => strength));
  const link = clues.find(({ kind }) => kind === 'link');
  const number = clues.find(({ kind }) => kind === 'phone');
  const video = said('video');
  const phone = said('phone');
  const onsite = said('onsite');
  const scores: [InterviewKind, number, string][] = [
    [
      'video',
      (link ? 2 : 0) + (video ? 2 : 0) + (video && saidIn('video', page.subject) ? 1 : 0),
      video ?? String(link?.value ?? ''),
    ],
    [
      'phone',
      (number && !link ? 1.5 : 0) + (phone ? 2 : 0) + (phone && saidIn('phone', page.subject) ? 1 : 0),
      phone ?? String(number?.value ?? ''),
    ],
    [
      'onsite',
      (place >= 0.7 ? 2.6 : place >= 0.3 ? 1.5 : place > 0 ? 1 : 0) + (onsite ? 1.2 : 0),
      onsite ?? places[0]?.value ?? '',
    ],
  ];
  // Of two that are as likely the one said first: what follows tells of later steps.
  const firstSaid = (words: string) => (words === '' ? text.length : text.indexOf(words));
  const [best, second] = scores.sort((a, b) => b[1] - a[1] || firstSaid(a[2]) - firstSaid(b[2]));
  if (!best || best[1] === 0) return [];
  return clue(best[0], best[1] >= 1.2 && best[1] > (second?.[1] ?? 0), best[2]);
}

/** Adds how they meet, from the mail’s words and from what was found. */
export function settleKind(clues: Clue[], page: Page): Clue[] {
  return [...clues, ...kindOf(clues, page)];
}

/** Where nothing said how they meet, but a place was learned of at last, they meet there. */
export function meetAtPlace(clues: Clue[]): Clue[] {
  if (clues.some(({ kind }) => kind === 'kind')) return clues;
  const place = bestClue(clues, 'place');
  if (!place) return clues;
  const { certain, quote } = place;
  return [...clues, { kind: 'kind', value: 'onsite', certain, quote, by: 'kind', strength: 0.4 }];
}
