import type { Page } from '../clue';
import { placeWords } from '../words/place-words';

/** “Friday 16th October, 12.15, The Old Mill”: what an address begins with may be when. */
function withoutTimes(text: string): string {
  const parts = text.split(', ');
  const from = parts.findIndex((part) => !placeWords.isTime.test(part));
  return parts.slice(Math.max(0, from)).join(', ');
}

/** A place without what stands around it: when, what for, what else. */
export const barePlace = (text: string, language: string): string =>
  withoutTimes(text)
    .replace(placeWords.leadVerb, '')
    .replace(placeWords.verbBehind, '')
    .replace(placeWords.elseBehind, '')
    .replace(placeWords.whenBehind, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/\s\([^)]*$/, '$&)')
    .replace(placeWords.whenBefore, '')
    .replace(placeWords.cutOff, '')
    .replace(language === 'en' ? /^$/ : placeWords.smallArticle, '');

/** “the parlour at St” of “the parlour at St. Ita’s”, “Schulweg 3, 1” of “1. Stock”: a dot ends no sentence there. */
export function wholePlace(text: string, { lines, signature }: Page): string {
  if (!placeWords.mayGoOn.test(text)) return text;
  const follows = /\d$/.test(text) ? placeWords.floorFollows : placeWords.nameFollows;
  for (const line of [...lines, ...signature]) {
    const at = line.indexOf(`${text}.`);
    const rest = at < 0 ? null : follows.exec(line.slice(at + text.length + 1));
    if (rest) return `${text}.${rest[0]}`;
  }
  return text;
}
