import type { NamedPerson } from '../../../model/understanding';
import type { Page } from '../../clue';
import { senderWords } from '../../words/mail-systems';
import { type NamePatterns, patternsOf } from '../name-patterns';
import { onceAPage } from '../once-a-page';
import { byAddress, byEnd, byTitle, closingOf, namesIn } from './closing-people';
import { isAddressOf, nameKey } from './name-key';
import { findNames } from './name-runs';
import { isHouseShown } from './shown-house';
import { shownName } from './shown-name';
import { titleIn } from './signed-title';

const familyOf = (name: string): string => nameKey(name).split(' ').at(-1) ?? '';

/** The person who writes; null where a department or a machine does. */
export const senderOf = onceAPage(readSender);

function readSender(page: Page): NamedPerson | null {
  const words = patternsOf(page.language);
  const shown = shownName(page, words);
  const lines = closingOf(page, shown);
  const isTeam = [...words.departments.all(shown)].length > 0;
  const isHouse = isHouseShown(page, words);
  const [named] = findNames(shown, words).filter(
    ({ name }) => !isHouse && (!isTeam || (name.includes(' ') && name.length > shown.length * 0.6)),
  );
  const local = nameKey((page.mail.from?.address ?? '').split('@')[0] ?? '');
  // “Beni”, and below it “Casa Beni”: who signs so is not called after the house.
  const isAlone = named !== undefined && lines.some((line) => nameKey(line) === nameKey(named.name));
  const signed = namesIn(lines.slice(0, 4), words).find(
    ({ name }) =>
      name.includes(' ') &&
      (!named ||
        name.toLowerCase().startsWith(named.name.toLowerCase()) ||
        (!isAlone && familyOf(name) === familyOf(named.name.replace(/\s(?:Jr|Sr|II|III|IV)\.?$/, '')))),
  );
  // “Big Tone” writes from tony@…, and signs as Tony Hale.
  const isOther =
    named &&
    !isAddressOf(local, named.name) &&
    !nameKey(named.name)
      .split(' ')
      .some((word) => local.includes(word));
  const byName = isOther
    ? namesIn(lines.slice(0, 5), words).find(({ name }) => name.includes(' ') && isAddressOf(local, name))
    : undefined;
  const isOrganisation =
    named !== undefined && !named.name.includes(' ') && local !== nameKey(named.name) && signed === undefined;
  // “Reg Ashworth” below a mail of Reginald Ashworth III: people are called as they sign; “B. Ashworth” says less.
  const isSigned =
    signed !== undefined &&
    named !== undefined &&
    !saysLess(signed.name, named.name) &&
    familyOf(signed.name) === familyOf(named.name.replace(/\s(?:Jr|Sr|II|III|IV)\.?$/, ''));
  // A machine’s mail is signed by nobody, whoever stands at its end.
  const isMachine = senderWords.noReply.test(page.mail.from?.address ?? '');
  if (isMachine && !named) return null;
  // “Fred Au Pétrin du Port” signs as Fred: what else is shown is the house.
  const isLong = named !== undefined && named.name.split(' ').length > 3 && !signed;
  const end = isLong || !named ? byEnd(page, words) : null;
  const isShort = end !== null && named?.name.startsWith(`${end.name} `);
  const shownOrSigned =
    isSigned && named.name.includes(' ')
      ? { ...signed, title: signed.title ?? named.title }
      : named?.name.includes(' ')
        ? named
        : (signed ??
          (isOrganisation ? undefined : named) ??
          byAddress(lines, local, words) ??
          byTitle(lines, words) ??
          byEnd(page, words));
  const person = byName ?? (isShort ? end : shownOrSigned);
  if (!person) return null;
  const short = signed && nameKey(signed.name) !== nameKey(person.name) ? signed.name : null;
  const title = titleOf(short ?? person.name, lines, page, words);
  return {
    name: person.name,
    title: title ?? person.title ?? named?.title ?? null,
    email: page.mail.from?.address ?? null,
  };
}

const titleOf = (name: string, lines: string[], page: Page, words: NamePatterns): string | null => {
  const first = name.replace(/^(?:\p{L}+\.\s)+/u, '').split(' ')[0] ?? '';
  const domain = (page.mail.from?.address ?? '').split('@')[1] ?? '';
  return first ? titleIn(lines, first, domain.toLowerCase(), words) : null;
};

/** Somebody who wrote a part of a mail, with the title that stands below it. */
export function withTitle(person: NamedPerson, page: Page, words: NamePatterns): NamedPerson {
  const lines = [...page.lines.slice(-6), ...page.signature].filter(Boolean);
  return { ...person, title: person.title ?? titleOf(person.name ?? '', lines, page, words) };
}

/** Whether a name as signed is a part of the name as shown, or has a letter where that has a word. */
function saysLess(signed: string, shown: string): boolean {
  const own = nameKey(signed).split(' ');
  const whole = nameKey(shown).split(' ');
  const isPart = own.length < whole.length && own.every((word) => whole.includes(word));
  return isPart || (own.some((word) => word.length === 1) && !whole.some((word) => word.length === 1));
}
