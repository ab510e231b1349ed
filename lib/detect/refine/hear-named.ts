import type { Clue, Page } from '../clue';
import { senderHost } from '../extract/company/sender-host';
import { speaksForOther } from '../extract/company/speaks-for-other';
import { isOwnName } from '../extract/company/weigh-firms';
import { patternsOf } from '../extract/name-patterns';
import { nameKey } from '../extract/people/name-key';
import { tidyRole } from '../extract/role/tidy-role';
import { type Named, namedOf } from '../learned/named';
import { senderWords } from '../words/mail-systems';
import { bestClue, rankOf } from './best-clue';
import { decideLabel, hasInterview } from './decide-label';
import { hearPeople } from './hear-people';

type Field = 'role' | 'company' | 'place';

/**
 * How much what the rules say counts beside what was learned: where the two name quite different things, and where one
 * holds the other. Found on mails that neither had seen.
 */
const trust: Record<Field, { other: number; within: number; least: number }> = {
  role: { other: 0.5, within: 1, least: 0.25 },
  company: { other: 1.1, within: 1.1, least: 0.25 },
  place: { other: 0.3, within: 0.4, least: 0.3 },
};
/** What the rules only guess counts for less. */
const guessed = 0.6;
const sure = 0.6;
/** “in der Seestraße 41 statt”: what a German or Dutch verb leaves at the end. */
const verbBehind = /\s(?:statt|ein|zu|plaats)$/;

type Heard = { text: string; share: number; quote: string };

const key = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const isWithin = (one: string, other: string): boolean => {
  const [short, long] = [key(one), key(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  return short.every((word) => long.includes(word));
};

const article = /^(?:the|our|der|die|das|dem|den|la|le|les|el|los|las|il|lo|i|o|a|os|as|de|het)\s/;
const withoutArticle = (text: string): string => text.toLowerCase().replace(article, '');

/** What was named more than once is the more probable. */
function joined(found: Named[], asShown: (text: string) => string | null): Heard[] {
  const heard = new Map<string, Heard>();
  for (const { text, share, line } of found) {
    const shown = asShown(text);
    if (!shown) continue;
    const before = heard.get(shown.toLowerCase());
    const none = (1 - share) * (1 - (before?.share ?? 0));
    heard.set(
      shown.toLowerCase(),
      before ? { ...before, share: 1 - none } : { text: shown, share, quote: line.text },
    );
  }
  return [...heard.values()].sort((a, b) => b.share - a.share);
}

/** Adds what was learned to name a job, a firm or a place, where it speaks louder than what the rules found. */
function hearField(clues: Clue[], field: Field, heard: Heard[]): Clue[] {
  const [best] = heard;
  const ruled = bestClue(clues, field) as Clue<Field> | null;
  const { other, within, least } = trust[field];
  if (!best || best.share < least) return clues;
  if (ruled) {
    const said = ruled.value;
    if (withoutArticle(said) === withoutArticle(best.text)) return clues;
    const own = heard.find(({ text }) => text.toLowerCase() === said.toLowerCase())?.share ?? 0;
    const counts = (isWithin(said, best.text) ? within : other) * (ruled.certain ? 1 : guessed);
    if (best.share <= own + counts) return clues;
  }
  const certain = best.share >= sure;
  const clue = {
    kind: field,
    value: best.text,
    certain,
    quote: best.quote.slice(0, 200),
    by: 'learned',
    strength: (ruled ? rankOf(ruled as Clue) + 0.1 : 0.6) - (certain ? 0.5 : 0),
  } as Clue;
  return [...clues, clue];
}

/** Settles job, firm, place and people by what labelled mails have taught about the words that name them. */
export function hearNamed(clues: Clue[], page: Page): Clue[] {
  const { label } = decideLabel(clues);
  if (label === 'none') return clues;
  const found = namedOf(page);
  const words = patternsOf(page.language);
  const of = (kind: Named['kind']) => found.filter((one) => one.kind === kind);
  const { stem, host } = senderHost(page, words);
  const [writer = ''] = nameKey(page.mail.from?.name ?? '').split(' ');
  // “Jen & Mike”, from Jen’s own address: a household.
  const isHousehold = (text: string) =>
    senderWords.mailSystems.test(host) && nameKey(text).split(' ').includes(writer);
  const isForOther = () => speaksForOther(page.lines.join('\n').slice(0, 8_000), stem, words);
  let heard = hearField(
    clues,
    'role',
    joined(of('role'), (text) => tidyRole(text, words)),
  );
  // What an agency is called is not who hires.
  heard = hearField(
    heard,
    'company',
    joined(of('company'), (text) =>
      (isOwnName(text, stem, words) && isForOther()) || isHousehold(text) ? null : text,
    ),
  );
  if (!hasInterview(label)) return heard;
  // Where they only talk from afar, a place is where the work is, unless the mail says otherwise.
  const kind = bestClue(heard, 'kind')?.value;
  const isAfar = (kind === 'phone' || kind === 'video') && bestClue(heard, 'place') === null;
  if (!isAfar)
    heard = hearField(
      heard,
      'place',
      joined(of('place'), (text) => text.replace(verbBehind, '')),
    );
  return hearPeople(heard, page, of('name'), of('title'));
}
