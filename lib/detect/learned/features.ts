import { isInvitation } from '../../model/is-invitation';
import type { Clue, Page } from '../clue';
import { decideByClues, signsOf, tally } from '../refine/score';
import { meaningsOf } from './concepts';

/** What of a mail is counted, and how much of each. */
export type Features = Map<string, number>;

const mostWords = 240;
const mostMeanings = 10;
const token = /\p{L}+(?:['’]\p{L}+)?|\d+|[?!]/gu;

/** Words in small letters; every number is alike. */
function wordsOf(text: string, most: number): string[] {
  const bare = text
    .slice(0, most * 12)
    .replace(/https?:\S+/gi, ' url ')
    .replace(/\S+@\S+/g, ' mail ');
  const found: string[] = [];
  for (const [word] of bare.matchAll(token)) {
    found.push(/^\d/.test(word) ? '#' : word.toLowerCase().replace('’', "'"));
    if (found.length === most) break;
  }
  return found;
}

const privateMail =
  /@(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|web|proton|aol|libero|orange|free|laposte|sapo|uol|bol|terra|ziggo)\./i;
const domainOf = (address: string | null | undefined): string => address?.split('@')[1]?.toLowerCase() ?? '';

/** What may be found in a mail, each of which says something about what it is. */
const told: Clue['kind'][] = [
  'slot',
  'oldTime',
  'role',
  'place',
  'phone',
  'requisition',
  'decisionBy',
  'replyBy',
  'doubt',
];

/** How the mail is made: what it holds besides words, who writes to whom. */
function shapeOf({ mail, subject, history, passedOn }: Page, clues: Clue[], words: number): string[] {
  const count = (kind: Clue['kind']) => clues.filter((clue) => clue.kind === kind).length;
  const { hasLink, hasBooking } = signsOf(clues);
  const from = mail.from?.address ?? '';
  const to = mail.to[0]?.address ?? '';
  const methods = mail.calendars
    .slice(0, 3)
    .map((text) => /^METHOD:\s*(\w+)/im.exec(text.slice(0, 2_000))?.[1]?.toUpperCase() ?? 'NONE');
  return [
    `meetings ${Math.min(2, count('meeting'))}`,
    `length ${Math.min(6, Math.floor(Math.log2(words / 10 + 1)))}`,
    ...methods.map((method) => `calendar ${method}`),
    ...told.filter((kind) => count(kind) > 0),
    ...clues.flatMap(({ kind, value }) => (kind === 'kind' || kind === 'round' ? [`${kind} ${value}`] : [])),
    ...(clues.some(({ kind, certain }) => kind === 'role' && certain) ? ['stated role'] : []),
    ...(clues.some(({ kind, certain }) => kind === 'company' && certain) ? ['stated company'] : []),
    ...(hasLink ? ['link'] : []),
    ...(hasBooking ? ['booking page'] : []),
    ...(passedOn ? ['passed on'] : []),
    ...(history.length > 0 ? ['answer'] : []),
    ...(/^\s*re:/i.test(subject) ? ['re'] : []),
    ...(domainOf(from) !== '' && domainOf(from) === domainOf(to) ? ['own house'] : []),
    ...(mail.to.length > 1 ? ['many'] : []),
    ...(privateMail.test(from) ? ['from private'] : []),
    ...(to !== '' && !privateMail.test(to) ? ['to company'] : []),
  ];
}

/**
 * What a mail is told by, for the learned part of the judgement: its words alone and in pairs, those of the subject
 * once more, its shape, and what the rules add up to. Bounded: some hundred words at most.
 */
export function featuresOf(page: Page, clues: Clue[]): Features {
  const found: Features = new Map();
  const add = (name: string, value: number) => {
    if (!found.has(name)) found.set(name, value);
  };
  const pairs = (words: string[], lead: string) => {
    for (const [index, word] of words.entries()) {
      add(`${lead}${word}`, 1);
      if (index > 0) add(`${lead}${words[index - 1]} ${word}`, 1);
    }
  };
  const meant = (words: string[], lead: string, pairsToo: boolean) => {
    let last: string | null = null;
    for (const [index, meaning] of meaningsOf(words, page.language).entries()) {
      if (/^[?!#]$/.test(words[index] ?? '')) last = words[index] === '#' ? last : null;
      if (!meaning) continue;
      add(`${lead}${meaning}`, 1);
      if (pairsToo && last && last !== meaning) add(`${lead}${last}>${meaning}`, 0.7);
      last = meaning;
    }
  };
  const together = (words: string[]) => {
    const meanings = meaningsOf(words, page.language).filter((meaning) => meaning !== null);
    const some = [...new Set(meanings)].slice(0, mostMeanings).sort();
    for (const [index, one] of some.entries())
      for (const other of some.slice(index + 1)) add(`~${one}&${other}`, 0.5);
  };
  const subject = wordsOf(page.subject, 40);
  const body = wordsOf(page.lines.slice(0, 400).join('\n'), mostWords);
  pairs(subject, '');
  pairs(subject, 's:');
  pairs(body, '');
  meant(subject, '~s:', true);
  meant(body, '~', true);
  for (const sentence of page.lines
    .join('\n')
    .slice(0, 3_000)
    .split(/(?<=[.!?:])\s+|\n/))
    together(wordsOf(sentence, 60));
  meant(body.slice(0, 40), '~1:', false);
  const history = wordsOf(page.history.slice(0, 60).join('\n'), 120);
  for (const word of history) add(`h:${word}`, 0.5);
  meant(history, '~h:', false);
  const sender = `${page.signature.slice(0, 12).join(' ')} ${page.mail.from?.name ?? ''} ${(page.mail.from?.address ?? '').split('@')[0]?.replace(/[._-]/g, ' ') ?? ''}`;
  for (const word of wordsOf(sender, 40)) add(`f:${word}`, 0.7);
  for (const shape of shapeOf(page, clues, body.length)) add(`@${shape}`, 1.5);
  const { label, logit } = decideByClues(clues);
  for (const [name, sum] of Object.entries(tally(clues))) {
    if (sum !== 0) add(`+${name}`, Math.max(-2, Math.min(6, sum)) / 6);
    if (sum > 2.5) add(`++${name}`, 0.5);
  }
  add(`=${label}`, 0.5);
  add(isInvitation(label) ? '=yes' : '=no', 0.5);
  add('=logit', Math.max(-6, Math.min(6, logit)) / 6);
  return found;
}
