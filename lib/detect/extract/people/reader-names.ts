import type { Page } from '../../clue';
import { nameKey } from './name-key';

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
