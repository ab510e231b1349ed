import type { Clue, Page } from '../clue';
import { senderHost } from '../extract/company/sender-host';
import { speaksForOther } from '../extract/company/speaks-for-other';
import { isOwnName } from '../extract/company/weigh-firms';
import { patternsOf } from '../extract/name-patterns';
import { nameKey } from '../extract/people/name-key';
import { tidyRole } from '../extract/role/tidy-role';
import { type Named, namedOf } from '../learned/named';
import { senderWords } from '../words/mail-systems';
import { placeWords } from '../words/place-words';
import { roleWords } from '../words/role-words';
import { bestClue, rankOf, stated } from './best-clue';
import { decideLabel, hasInterview } from './decide-label';
import { hearPeople } from './hear-people';
import { gather, type Heard, isWithin } from './heard';

type Field = 'role' | 'company' | 'place';

/**
 * How much what the rules say counts beside what was learned: where the two name quite different things, where one
 * holds the other, and where what was learned has more in front: “Clinique du Mas” beside “Mas”. Settled on mails that
 * neither had seen.
 */
const trust: Record<Field, { other: number; within: number; behind: number }> = {
  role: { other: 0.5, within: 1, behind: 1 },
  company: { other: 0.6, within: 1.1, behind: 0.6 },
  place: { other: 0.3, within: 0.75, behind: 0.4 },
};
/** What stands nowhere in the mail, but was made of its sender’s domain, counts for less still. */
const unsaid = 0.3;
/** What is named less probably is not told even as a guess. */
const least = 0.1;
/** What the rules only guess counts for less. */
const guessed = 0.6;
const sure = 0.6;
/** A clue that wins stands so far above the one it beats. */
const above = 0.1;
/** What nothing of the rules stands beside. */
const alone = 0.6;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const keyOf = (text: string): string => text.toLowerCase();
const bareOf = (text: string): string => keyOf(text).replace(placeWords.leadingArticle, '');

/** “a bookseller came back to us”: what was learned ends where the sentence goes on in plain words. */
const goesOnTooFar = (said: string, named: string): boolean => {
  const at = said.toLowerCase().indexOf(named.toLowerCase());
  return at >= 0 && roleWords.overrun.test(said.slice(at + named.length));
};

/** Adds what was learned to name a job, a firm or a place, where it speaks louder than what the rules found. */
function hearField(clues: Clue[], field: Field, heard: Heard[], isSaid: (text: string) => boolean): Clue[] {
  const [best] = heard;
  const ruled = bestClue(clues, field) as Clue<Field> | null;
  const { other, within, behind } = trust[field];
  if (!best || best.share < least) return clues;
  if (ruled) {
    const said = ruled.value;
    if (bareOf(said) === bareOf(best.text)) return clues;
    const own = heard.find(({ key }) => key === keyOf(said))?.share ?? 0;
    const isInside = isWithin(wordsOf(said), wordsOf(best.text)) && !goesOnTooFar(said, best.text);
    const isFuller = keyOf(best.text).endsWith(` ${keyOf(said)}`);
    const counts = isFuller ? behind : isInside ? within : other;
    if (best.share <= own + counts * (ruled.certain ? 1 : isSaid(said) ? guessed : unsaid)) return clues;
  }
  const certain = best.share >= sure;
  const clue = {
    kind: field,
    value: best.text,
    certain,
    quote: best.first.line.text.slice(0, 200),
    by: 'learned',
    strength: (ruled ? rankOf(ruled as Clue) + above : alone) - (certain ? stated : 0),
  } as Clue;
  return [...clues, clue];
}

const barePlace = (text: string): string =>
  text
    .replace(placeWords.verbBehind, '')
    .replace(placeWords.elseBehind, '')
    .replace(placeWords.whenBehind, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/\s\([^)]*$/, '$&)')
    .replace(placeWords.whenBefore, '');

/** Settles job, firm, place and people by what labelled mails have taught about the words that name them. */
export function hearNamed(clues: Clue[], page: Page): Clue[] {
  const { label } = decideLabel(clues);
  if (label === 'none') return clues;
  const found = namedOf(page);
  const words = patternsOf(page.language);
  const of = (kind: Named['kind']) => found.filter((one) => one.kind === kind);
  const { stem, host } = senderHost(page);
  const [writer = ''] = nameKey(page.mail.from?.name ?? '').split(' ');
  // “Jen & Mike”, from Jen’s own address: a household.
  const isHousehold = (text: string) =>
    senderWords.mailSystems.test(host) && nameKey(text).split(' ').includes(writer);
  const isForOther = () => speaksForOther(page.lines.join('\n').slice(0, 8_000), stem, words);
  const whole = keyOf(
    [page.subject, page.mail.from?.name ?? '', ...page.lines, ...page.signature].join('\n'),
  );
  const isSaid = (text: string) => whole.includes(keyOf(text));
  let heard = hearField(
    clues,
    'role',
    gather(of('role'), (text) => tidyRole(text, words), keyOf),
    isSaid,
  );
  // What an agency is called is not who hires.
  heard = hearField(
    heard,
    'company',
    gather(
      of('company'),
      (text) => ((isOwnName(text, stem, words) && isForOther()) || isHousehold(text) ? null : text),
      keyOf,
    ),
    isSaid,
  );
  if (!hasInterview(label)) return heard;
  const people = heard.flatMap(({ kind, value }) => (kind === 'person' && value.name ? [value.name] : []));
  const isNobody = ({ text }: Named) => !people.some((name) => name.includes(' ') && text.includes(name));
  // Where they only talk from afar, a place is where the work is, unless the mail says otherwise.
  const kind = bestClue(heard, 'kind')?.value;
  const isAfar = (kind === 'phone' || kind === 'video') && bestClue(heard, 'place') === null;
  if (!isAfar)
    heard = hearField(heard, 'place', gather(of('place').filter(isNobody), barePlace, keyOf), isSaid);
  return hearPeople(heard, page, of('name'), of('title'));
}
