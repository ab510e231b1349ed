import type { NamedPerson } from '../../../model/understanding';
import type { Page } from '../../clue';
import { closingLines } from '../closing-lines';
import { type NamePatterns, patternsOf } from '../name-patterns';
import { isAddressOf, nameKey } from './name-key';
import { findNames } from './name-runs';
import { parsePeople } from './parse-people';
import { shownName } from './shown-name';
import { parts, titleIn } from './signed-title';

/** “i. A. Beate Kurz”, “p.p. Ann Lee”: who signs for others. */
const onBehalf = /^(?:i\.\s?[AV]\.|p\.\s?p\.|gez\.|for:|p\.o\.)\s*/i;
/** A mail that ends in its writer’s name, on the line of its last words: “Dis-moi si c'est bon. Fred”, “Cheers Dean”. */
const endsInName = /(?:^|[.!?,)…:]\s+|\s(?=\p{Lu}\p{L}+\W*$))(\p{Lu}[\p{L}'-]+)\s?[xX]{0,3}[.!]?$/u;
/** Whom the writer works for: “Assistant to Rosalind Carter, Managing Partner”. */
const worksFor =
  /(?:(?:assistant|secretary|pa|p\.a\.|ea) to|(?:office|offices|desk) of|assistent\p{L}* (?:de|di|van|von|der)|assistante? de|sekretariat|büro|on behalf of|im auftrag von)\s(?:the\s)?(.{3,90})/iu;

const familyOf = (name: string): string => nameKey(name).split(' ').at(-1) ?? '';

const known = new WeakMap<Page, { sender: NamedPerson | null }>();

/** The person who writes; null where a department or a machine does. Several extractors ask: it is read once a page. */
export function senderOf(page: Page): NamedPerson | null {
  const read = known.get(page) ?? { sender: readSender(page) };
  known.set(page, read);
  return read.sender;
}

function readSender(page: Page): NamedPerson | null {
  const words = patternsOf(page.language);
  const shown = shownName(page, words);
  const lines = closingOf(page, shown);
  const isTeam = [...words.departments.all(shown)].length > 0;
  const [named] = findNames(shown, words).filter(
    ({ name }) => !isTeam || (name.includes(' ') && name.length > shown.length * 0.6),
  );
  const local = nameKey((page.mail.from?.address ?? '').split('@')[0] ?? '');
  const signed = namesIn(lines.slice(0, 4), words).find(
    ({ name }) =>
      name.includes(' ') &&
      (!named ||
        name.toLowerCase().startsWith(named.name.toLowerCase()) ||
        familyOf(name) === familyOf(named.name.replace(/\s(?:Jr|Sr|II|III|IV)\.?$/, ''))),
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
  const isMachine =
    /^(?:(?:no|nao|ne|non|nicht)-?(?:reply|responda|responder|rispondere|repondre|antworten)|noreply|notif|donot|do-not)/i.test(
      page.mail.from?.address ?? '',
    );
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

const namesIn = (lines: string[], words: NamePatterns) =>
  lines.flatMap((line) => findNames(line.split(parts)[0] ?? '', words).slice(0, 1));

/** The lines below a mail, and those that begin with its writer’s name where more stands below them: a link to join, its numbers. */
function closingOf(page: Page, shown: string): string[] {
  const closing = closingLines(page).map((line) => line.replace(onBehalf, ''));
  if (shown.length < 4 || closing.some((line) => line.startsWith(shown))) return closing;
  const at = page.lines.findLastIndex((line) => line.length < 90 && line.startsWith(shown));
  return at > 0 ? [...page.lines.slice(at, at + 5).filter(Boolean), ...closing] : closing;
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

/** Whose calendar the writer keeps, by name and title as the closing lines have them. */
export function bossOf(page: Page, words: NamePatterns): NamedPerson | null {
  for (const line of closingLines(page).slice(0, 8)) {
    const behind = worksFor.exec(line)?.[1];
    const [boss] = behind ? parsePeople(behind, words, { isListed: true, isAlone: true }) : [];
    // “Mr B. Oyelaran” is called by the family name.
    const name = boss?.name?.replace(/^(?:\p{Lu}\.?\s)+/u, '');
    if (boss && name && boss.at < 6 && (boss.isAddressed || name.includes(' ')))
      return { name, title: boss.title, email: null };
  }
  return null;
}

/** Whether a name as signed is a part of the name as shown, or has a letter where that has a word. */
function saysLess(signed: string, shown: string): boolean {
  const own = nameKey(signed).split(' ');
  const whole = nameKey(shown).split(' ');
  const isPart = own.length < whole.length && own.every((word) => whole.includes(word));
  return isPart || (own.some((word) => word.length === 1) && !whole.some((word) => word.length === 1));
}

/** A house’s mailbox whose mail ends in a given name: it is theirs. */
function byEnd(page: Page, words: NamePatterns): { name: string; title: string | null } | null {
  const last = page.signature.find((line) => /\p{Lu}/u.test(line)) ?? page.lines.findLast(Boolean) ?? '';
  const name = endsInName.exec(last.slice(-80))?.[1] ?? '';
  const [found, ...more] = findNames(name, words);
  const isGreeting = last === page.lines.find(Boolean) && last.length < 41;
  return found && more.length === 0 && found.name === name && !isGreeting ? { name, title: null } : null;
}

/** “Gwendolyn” below a mail from gwendolyn.park@… is Gwendolyn Park. */
function byAddress(
  lines: string[],
  local: string,
  words: NamePatterns,
): { name: string; title: string | null } | null {
  const [first, last] = local.split(' ');
  const signed = namesIn(lines, words).find(({ name }) => nameKey(name) === first);
  if (!signed) return null;
  const isOwn = first === nameKey(signed.name);
  const family = isOwn && last ? ` ${last.charAt(0).toUpperCase()}${last.slice(1)}` : '';
  return isOwn ? { name: `${signed.name}${family}`, title: signed.title } : null;
}
