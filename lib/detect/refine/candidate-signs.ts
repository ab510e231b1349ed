import type { Page } from '../clue';
import { patternsOf } from '../extract/name-patterns';
import { onceAPage } from '../extract/once-a-page';
import { hasJob } from '../extract/people/title-words';
import type { Candidate, Field } from './candidates';
import { type Beside, firmSigns, isForOther } from './firm-signs';
import { isWithin } from './heard';
import { stepOf } from './step-of';

const wordsOf = (key: string): string[] => key.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const shares = [0.001, 0.15, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95, 0.99];
const fewShares = [0.001, 0.2, 0.5, 0.8, 0.95];
const ranks = [0.001, 0.3, 0.5, 0.7, 0.9, 1.1, 1.3, 1.5, 1.8, 2.1];
const fewRanks = [0.001, 0.6, 1, 1.4];
const gaps = [-1, -0.6, -0.3, -0.1, 0.001, 0.1, 0.3, 0.6, 1];
const counts = [1, 2, 3, 5];
const howFar = [1, 80, 300, 800];

/** The parts of a mail in small letters. */
const smallParts = onceAPage(({ lines, subject, signature, history, footer, mail }) => {
  const small = (some: string[], most: number) => some.join('\n').slice(0, most).toLowerCase();
  return {
    body: small(lines, 8_000),
    others: [
      ['s', subject.toLowerCase()],
      ['g', small(signature, 2_000)],
      ['h', small(history, 3_000)],
      ['f', small(footer, 2_000)],
      ['n', (mail.from?.name ?? '').toLowerCase()],
    ] as const,
  };
});

/** Where in the mail the words stand, and how often. */
function placeSigns(key: string, page: Page): string[] {
  const { body, others } = smallParts(page);
  const held = others.flatMap(([name, text]) => (text.includes(key) ? [name] : []));
  const found = held.map((name) => `@${name}`);
  const first = body.indexOf(key);
  if (first < 0) return [...found, 'c0', `only ${held.join('')}`];
  let count = 0;
  for (let at = first; at >= 0 && count < 5; at = body.indexOf(key, at + key.length)) count += 1;
  const isLine = /(?:^|\n)$/.test(body.slice(0, first)) && /^(?:\n|$)/.test(body.slice(first + key.length));
  return [
    ...found,
    `c${stepOf(count, counts)}`,
    `p${Math.floor((3 * first) / body.length)}`,
    `b${stepOf(first, howFar)}`,
    ...(isLine ? ['line'] : []),
  ];
}

function ofRole({ text }: Candidate, { page }: Beside): string[] {
  const words = patternsOf(page.language);
  const tokens = text.split(' ');
  return [
    ...(hasJob(text, words) ? ['job'] : []),
    ...(words.isJob(tokens[0] ?? '') ? ['job first'] : []),
    ...(words.isJob(tokens.at(-1) ?? '') ? ['job last'] : []),
    ...(/[,–(/-]/.test(text) ? ['parts'] : []),
  ];
}

function ofPlace({ text, key }: Candidate, { kind, people }: Beside): string[] {
  return [
    `kind ${kind}`,
    ...(/\d/.test(text) ? ['number'] : []),
    ...(text.includes(',') ? ['parts'] : []),
    ...(people.some((one) => one.includes(key)) ? ['somebody'] : []),
  ];
}

const ofField = { company: firmSigns, role: ofRole, place: ofPlace };

/** How a candidate lies to the others: within one, around one, with more in front or behind. */
function amongOthers({ key }: Candidate, others: Candidate[]): string[] {
  const mine = wordsOf(key);
  return others.flatMap((other) => {
    const theirs = wordsOf(other.key);
    if (!isWithin(mine, theirs)) return [];
    const isLonger = mine.length > theirs.length;
    const name = isLonger ? 'holds' : mine.length === theirs.length ? 'same' : 'in';
    const [long, short] = isLonger ? [key, other.key] : [other.key, key];
    const lies = `${name}${long.startsWith(short) ? '$' : long.endsWith(short) ? '^' : '~'}`;
    return [lies, `${lies}l${stepOf(other.share, fewShares)}`, `${lies}r${stepOf(other.rank, fewRanks)}`];
  });
}

/** What tells whether a candidate is the one that is meant. */
export function signsOf(field: Field, one: Candidate, all: Candidate[], beside: Beside): string[] {
  const others = all.filter((other) => other !== one);
  const share = one.share - Math.max(0, ...others.map((other) => other.share));
  const rank = one.rank - Math.max(0, ...others.map((other) => other.rank));
  const count = wordsOf(one.key).length;
  const letter = /^\p{Ll}/u.test(one.text) ? 'small' : 'large';
  return [
    `l${stepOf(one.share, shares)}`,
    `L${stepOf(share, gaps)}`,
    `r${stepOf(one.rank, ranks)}`,
    `R${stepOf(rank, gaps)}`,
    `l${stepOf(one.share, fewShares)}r${stepOf(one.rank, fewRanks)}`,
    `best ${share > 0} ${rank > 0} ${one.ruled?.certain === true}`,
    `w${Math.min(count, 8)}`,
    `${letter}${Math.min(count, 2)}`,
    ...placeSigns(one.key, beside.page),
    ...new Set(amongOthers(one, others)),
    ...ofField[field](one, beside),
  ];
}

/** What tells that none of them is meant. */
export function signsOfNone(field: Field, all: Candidate[], { page, kind }: Beside): string[] {
  const share = Math.max(0, ...all.map((one) => one.share));
  const rank = Math.max(0, ...all.map((one) => one.rank));
  return [
    'none',
    `none l${stepOf(share, fewShares)}`,
    `none r${stepOf(rank, fewRanks)}`,
    ...(field === 'place' ? [`none ${kind}`] : []),
    ...(field === 'company' ? [`none ${isForOther(page)}`] : []),
  ];
}
