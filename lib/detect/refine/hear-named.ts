import type { Clue, Page } from '../clue';
import { isOrganised } from '../extract/company/firm-names';
import { senderHost } from '../extract/company/sender-host';
import { isOwnName } from '../extract/company/weigh-firms';
import { type NamePatterns, patternsOf } from '../extract/name-patterns';
import { nameKey } from '../extract/people/name-key';
import { tidyRole, withoutTerms } from '../extract/role/tidy-role';
import { type Named, namedOf } from '../learned/named';
import { firmWords } from '../words/firm-words';
import { senderWords } from '../words/mail-systems';
import { bestClue, stated } from './best-clue';
import { type Candidate, candidatesOf, type Field, keyOf } from './candidates';
import { choose } from './choose';
import { decideLabel, hasInterview } from './decide-label';
import { type Beside, isForOther } from './firm-signs';
import { hearPeople } from './hear-people';
import { gather } from './heard';
import { barePlace, wholePlace } from './tidy-place';

/** What is chosen at least so surely is told as what the mail states. Settled on mails that nothing had seen. */
const sure = 0.8;
/** A clue that is chosen stands so far above the best of the others. */
const above = 0.1;

/** “Albergo Al Picchio – Dobbiaco”, “Yarrawilla Station via Quilpie”: where a house is is no part of its name. */
function withoutTown(text: string, words: NamePatterns): string {
  const bare = text.replace(/\svia\s.*$/, '');
  const [, head = '', tail = ''] = /^(.+?)\s[–—-]\s(\p{Lu}\S*)$/u.exec(bare) ?? [];
  return isOrganised(head, words) && !isOrganised(tail, words) ? head : bare;
}

/** “Die Sattler GmbH”, “L’Étude Lassalle”, “RH Hotel Bahía”. */
const plainFirm = (text: string, language: string): string => {
  const article = firmWords.articleIn[language];
  const bare = text.replace(firmWords.departmentBefore, '');
  return article ? bare.replace(article, '') : bare;
};

/** What a mail may mean by a field, and what stands beside it. */
export function candidatesIn(
  clues: Clue[],
  page: Page,
  found: Named[],
  field: Field,
): { all: Candidate[]; beside: Beside } {
  const words = patternsOf(page.language);
  const people = clues.flatMap(({ kind, value }) =>
    kind === 'person' && value.name ? [keyOf(value.name)] : [],
  );
  const { stem, host } = senderHost(page);
  const [writer = ''] = nameKey(page.mail.from?.name ?? '').split(' ');
  // What an agency is called is not who hires; “Jen & Mike”, from Jen’s own address, are a household.
  const isNoFirm = (text: string) =>
    (isOwnName(text, stem, words) && isForOther(page)) ||
    (senderWords.mailSystems.test(host) && nameKey(text).split(' ').includes(writer));
  const isSomebody = ({ text }: Named) =>
    people.some((name) => name.includes(' ') && keyOf(text).includes(name));
  const shown = {
    role: (text: string) => tidyRole(withoutTerms(text), words),
    company: (text: string) => (isNoFirm(text) ? null : withoutTown(plainFirm(text, words.language), words)),
    place: (text: string) => barePlace(text, words.language),
  };
  const named = found.filter((one) => one.kind === field && !(field === 'place' && isSomebody(one)));
  const all = candidatesOf(clues, field, gather(named, shown[field], keyOf));
  return { all, beside: { page, people, kind: bestClue(clues, 'kind')?.value ?? '' } };
}

/** What is told of a field, whichever way it was found. */
function toldAs(field: Field, text: string, page: Page): string {
  if (field === 'place') return wholePlace(text, page);
  return withDot(field === 'company' ? plainFirm(text, page.language) : text, page);
}

/** “Pillai Motors Pvt. Ltd.”: the dot of an abbreviation belongs to the name, where the mail sets one. */
function withDot(text: string, { subject, lines, signature, mail }: Page): string {
  if (!firmWords.abbreviated.test(text)) return text;
  const said = [subject, mail.from?.name ?? '', ...lines, ...signature];
  return said.some((line) => line.includes(`${text}.`)) ? `${text}.` : text;
}

/** Settles a field by what labelled mails have taught about what is meant; what is not meant is told no more. */
function settle(clues: Clue[], page: Page, found: Named[], field: Field): Clue[] {
  const { all, beside } = candidatesIn(clues, page, found, field);
  const choice = choose(field, all, beside);
  // Whom an address belongs to may always be guessed.
  if (!choice) return clues.filter(({ kind, certain }) => kind !== field || (kind === 'company' && !certain));
  const { one, share } = choice;
  const certain = share >= sure;
  const most = Math.max(0, ...all.map(({ rank }) => rank));
  const clue = {
    kind: field,
    value: toldAs(field, one.text, page),
    certain,
    quote: (one.ruled?.quote || one.heard?.line.text || '').slice(0, 200),
    by: one.ruled?.by ?? 'learned',
    strength: most + above - (certain ? stated : 0),
  } as Clue;
  return [...clues, clue];
}

/** Settles job, firm, place and people by what labelled mails have taught about the words that name them. */
export function hearNamed(clues: Clue[], page: Page): Clue[] {
  const { label } = decideLabel(clues);
  if (label === 'none') return clues;
  const found = namedOf(page);
  const settled = settle(settle(clues, page, found, 'role'), page, found, 'company');
  if (!hasInterview(label)) return settled;
  return hearPeople(settle(settled, page, found, 'place'), clues, page, found);
}
