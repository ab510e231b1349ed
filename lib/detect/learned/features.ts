import { isInvitation } from '../../model/is-invitation';
import type { Clue, Page } from '../clue';
import { decideByClues, signsOf, tally } from '../refine/score';
import { senderWords } from '../words/mail-systems';
import { readWords, type Said } from './said';

/** What of a mail is counted, and how much of each. */
export type Features = Map<string, number>;

const mostWords = 240;
const firstWords = 40;
const mostMeanings = 10;

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
    ...(senderWords.privateMail.test(from) ? ['from private'] : []),
    ...(to !== '' && !senderWords.privateMail.test(to) ? ['to company'] : []),
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
  const pairs = ({ words }: Said, lead: string) => {
    let last = '';
    for (const word of words) {
      add(`${lead}${word}`, 1);
      if (last !== '') add(`${lead}${last} ${word}`, 1);
      last = word;
    }
  };
  const meant = ({ words, meanings }: Said, lead: string) => {
    let last: string | null = null;
    for (const [index, meaning] of meanings.entries()) {
      if (words[index] === '?' || words[index] === '!') last = null;
      if (!meaning) continue;
      add(`${lead}${meaning}`, 1);
      if (last && last !== meaning) add(`${lead}${last}>${meaning}`, 0.7);
      last = meaning;
    }
  };
  const together = ({ meanings, sentences }: Said) => {
    let some: string[] = [];
    const close = () => {
      some.sort();
      for (const [index, one] of some.entries())
        for (const other of some.slice(index + 1)) add(`~${one}&${other}`, 0.5);
      some = [];
    };
    for (const [index, meaning] of meanings.entries()) {
      if (index > 0 && sentences[index] !== sentences[index - 1]) close();
      if (meaning && some.length < mostMeanings && !some.includes(meaning)) some.push(meaning);
    }
    close();
  };
  const { language } = page;
  const subject = readWords(page.subject, 40, language);
  const body = readWords(page.lines.slice(0, 400).join('\n'), mostWords, language);
  pairs(subject, '');
  pairs(subject, 's:');
  pairs(body, '');
  meant(subject, '~s:');
  meant(body, '~');
  together(body);
  for (const meaning of body.meanings.slice(0, firstWords)) if (meaning) add(`~1:${meaning}`, 1);
  const history = readWords(page.history.slice(0, 60).join('\n'), 120, language);
  for (const word of history.words) add(`h:${word}`, 0.5);
  for (const meaning of history.meanings) if (meaning) add(`~h:${meaning}`, 1);
  const sender = `${page.signature.slice(0, 12).join(' ')} ${page.mail.from?.name ?? ''} ${(page.mail.from?.address ?? '').split('@')[0]?.replace(/[._-]/g, ' ') ?? ''}`;
  for (const word of readWords(sender, 40, language).words) add(`f:${word}`, 0.7);
  for (const shape of shapeOf(page, clues, body.words.length)) add(`@${shape}`, 1.5);
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
