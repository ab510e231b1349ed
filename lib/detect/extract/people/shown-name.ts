import type { Page } from '../../clue';
import { isOrganised } from '../company/firm-names';
import type { NamePatterns } from '../name-patterns';
import { findNames } from './name-runs';

/** The display name as people say it: `"Novak, Petra"` is Petra Novak; of “Petra Novak – Novak & Co” the piece that is a person. */
export function shownName(page: Page, words: NamePatterns): string {
  const whole = (page.mail.from?.name ?? '')
    .replace(/"/g, '')
    .replace(/\s*[<(].*$/, '')
    .replace(/\s(?:via|from|durch|@|at|bei|chez)\s.*$/i, '')
    .trim();
  const pieces = whole.split(/\s[-–—|·•/]\s/);
  const isPerson = (piece: string) => {
    const [named, ...more] = findNames(piece, words);
    return (
      named !== undefined &&
      more.length === 0 &&
      named.name.length > piece.length * 0.6 &&
      !words.isDepartment.test(piece)
    );
  };
  // “Tracey Bunn, Ironbark Ridge Resources”: a comma behind two names leads to the house.
  const [, two, house] = /^(\p{Lu}\S+ \p{Lu}\S+), (.+)$/u.exec(whole) ?? [];
  const isWithHouse =
    two && house && isPerson(two) && (house.split(' ').length > 2 || isOrganised(house, words));
  const own = isWithHouse ? two : pieces.length > 1 ? pieces.find(isPerson) : undefined;
  return (own ?? whole)
    .replace(
      /^((?:[\p{Lu}][\p{L}.]*\s)?[\p{L}'-]+),\s([\p{L}'. -]+)$/u,
      (_all, last: string, first: string) => {
        const honour = /^(\p{L}+\.)\s(.+)$/u.exec(last);
        return honour ? `${honour[1]} ${first} ${honour[2]}` : `${first} ${last}`;
      },
    )
    .trim();
}
