import type { NamedPerson } from '../../../model/understanding';
import type { Page } from '../../clue';
import { closingLines } from '../closing-lines';
import { type NamePatterns, patternsOf } from '../name-patterns';
import { nameKey } from './name-key';
import { findNames } from './name-runs';
import { hasJob } from './title-words';

/** What parts a name, a title and a firm on one line of a signature. */
const parts = /\s*[,|·•@(]\s*|\s[-–—/]\s|\s(?:at|bei|chez|presso|bij|@)\s/;

/** The display name as people say it: `"Novak, Petra"` is Petra Novak. */
const shownName = (page: Page): string =>
  (page.mail.from?.name ?? '')
    .replace(/"/g, '')
    .replace(/\s*[<(].*$/, '')
    .replace(/\s(?:via|from|durch|@|at|bei|chez)\s.*$/i, '')
    .replace(
      /^((?:[\p{Lu}][\p{L}.]*\s)?[\p{L}'-]+),\s([\p{L}'. -]+)$/u,
      (_all, last: string, first: string) => {
        const honour = /^(\p{L}+\.)\s(.+)$/u.exec(last);
        return honour ? `${honour[1]} ${first} ${honour[2]}` : `${first} ${last}`;
      },
    )
    .trim();

const familyOf = (name: string): string => nameKey(name).split(' ').at(-1) ?? '';

/** What stands with the sender’s name in the closing lines: the rest of its line, or the line below. */
function titleIn(lines: string[], first: string, words: NamePatterns): string | null {
  const at = lines.findIndex((line) =>
    new RegExp(`(?:^|[\\s.])${first.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}])`, 'iu').test(line),
  );
  const tidy = (piece: string) =>
    piece
      .replace(/^(?:die|der|la|le|el|il)\s/i, '')
      .replace(/[\s).,;]+$/, '')
      .trim();
  const isTitle = (piece: string) =>
    piece.length > 1 && piece.length < 60 && !/@|\d{3}|https?:|www\./.test(piece) && hasJob(piece, words);
  const behind = at < 0 ? [] : (lines[at] ?? '').split(parts).slice(1);
  const own = behind.map(tidy).find(isTitle);
  if (own) return own;
  for (const line of lines.slice(at + 1, at + 3)) {
    const piece = tidy(line.split(parts)[0] ?? '');
    if (
      line.length < 90 &&
      isTitle(piece) &&
      findNames(piece, words).every(({ title }) => title !== null || hasJob(piece, words))
    )
      return piece;
  }
  return null;
}

const known = new WeakMap<Page, { sender: NamedPerson | null }>();

/** The person who writes; null where a department or a machine does. Several extractors ask: it is read once a page. */
export function senderOf(page: Page): NamedPerson | null {
  const read = known.get(page) ?? { sender: readSender(page) };
  known.set(page, read);
  return read.sender;
}

function readSender(page: Page): NamedPerson | null {
  const words = patternsOf(page.language);
  const lines = closingLines(page);
  const shown = shownName(page);
  const isTeam = [...words.departments.all(shown)].length > 0;
  const [named] = findNames(shown, words).filter(
    ({ name }) => !isTeam || (name.includes(' ') && name.length > shown.length * 0.6),
  );
  const local = nameKey((page.mail.from?.address ?? '').split('@')[0] ?? '');
  const signed = lines
    .slice(0, 4)
    .flatMap((line) => findNames(line.split(parts)[0] ?? '', words).slice(0, 1))
    .find(
      ({ name }) =>
        name.includes(' ') &&
        (!named ||
          name.toLowerCase().startsWith(named.name.toLowerCase()) ||
          familyOf(name) === familyOf(named.name.replace(/\s(?:Jr|Sr|II|III|IV)\.?$/, ''))),
    );
  const isOrganisation =
    named !== undefined && !named.name.includes(' ') && local !== nameKey(named.name) && signed === undefined;
  // “Reg Ashworth” below a mail of Reginald Ashworth III: people are called as they sign.
  const isSigned =
    signed !== undefined &&
    named !== undefined &&
    familyOf(signed.name) === familyOf(named.name.replace(/\s(?:Jr|Sr|II|III|IV)\.?$/, ''));
  // A machine’s mail is signed by nobody, whoever stands at its end.
  const isMachine =
    /^(?:(?:no|nao|ne|non|nicht)-?(?:reply|responda|responder|rispondere|repondre|antworten)|noreply|notif|donot|do-not)/i.test(
      page.mail.from?.address ?? '',
    );
  if (isMachine && !named) return null;
  const person =
    isSigned && named?.name.includes(' ')
      ? { ...signed, title: signed.title ?? named.title }
      : named?.name.includes(' ')
        ? named
        : (signed ?? (isOrganisation ? undefined : named) ?? byAddress(lines, local, words));
  if (!person) return null;
  const short = signed && nameKey(signed.name) !== nameKey(person.name) ? signed.name : null;
  const first = (short ?? person.name).replace(/^(?:\p{L}+\.\s)+/u, '').split(' ')[0] ?? '';
  const title = first ? titleIn(lines, first, words) : null;
  return {
    name: person.name,
    title: title ?? person.title ?? named?.title ?? null,
    email: page.mail.from?.address ?? null,
  };
}

/** “Gwendolyn” below a mail from gwendolyn.park@… is Gwendolyn Park. */
function byAddress(
  lines: string[],
  local: string,
  words: NamePatterns,
): { name: string; title: string | null } | null {
  const [first, last] = local.split(' ');
  const signed = lines
    .flatMap((line) => findNames(line.split(parts)[0] ?? '', words).slice(0, 1))
    .find(({ name }) => nameKey(name) === first);
  if (!signed) return null;
  const isOwn = first === nameKey(signed.name);
  const family = isOwn && last ? ` ${last.charAt(0).toUpperCase()}${last.slice(1)}` : '';
  return isOwn ? { name: `${signed.name}${family}`, title: signed.title } : null;
}

const greeting =
  /^(?:dear|hi|hello|hey|hiya|aloha|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen|abend)|hallo|servus|moin|liebe[r]?|sehr geehrte[r]?|bonjour|bonsoir|salut|cher|chère|hola|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]|querid[oa]|ol[áa]|oi|bo[am] (?:dia|tarde|noite)|car[oa]|prezad[oa]|gentile|egregi[oa]|ciao|buongiorno|buonasera|beste|geachte|dag|hoi)\b,?\s+([^,:!\n–—-]{2,50})/iu;

/** The reader’s own names, whole and in their words: nobody meets themselves. */
export function readerNames(page: Page): Set<string> {
  const names = page.mail.to
    .slice(0, 5)
    .flatMap(({ name, address }) => [
      ...(name ? [nameKey(name)] : []),
      ...(address ? [nameKey(address.split('@')[0] ?? '').replace(/ \p{L}$/u, '')] : []),
    ]);
  const first = page.lines.find(Boolean) ?? '';
  const greeted = greeting.exec(first)?.[1] ?? /^([\p{L}' -]{2,40})[,!]?$/u.exec(first)?.[1];
  if (greeted) names.push(nameKey(greeted));
  return new Set([...names, ...names.flatMap((name) => name.split(' ').filter((word) => word.length > 2))]);
}
