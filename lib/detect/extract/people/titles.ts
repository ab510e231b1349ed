import { peopleWords } from '../../words/people-words';
import { tradeWords } from '../../words/trade-names';
import type { NamePatterns } from '../name-patterns';
import { findNames } from './name-runs';
import { hasJob, tidyTitle, wordsOf } from './title-words';

/** A person’s title with the signs it takes up in the text; a null title where they hold something else. */
export type FoundTitle = { title: string | null; length: number };

const bracketed = /^\s?(?:\(([^()]{2,80})\)|\[([^[\]]{2,80})\])/;
/** “(she’s the Ward Manager)” */
const isWho = /^(?:she|he|they)(?:['’]s|['’]re| is| are)\s(?:the |our |an? )?/i;

/**
 * What stands right behind a name and is that person’s title: in brackets, behind a comma or a dash.
 * `isListed`: the line lists people, so that a phrase without any job’s word counts too; `isAlone`: one person a line.
 */
export function titleAfter(
  rest: string,
  words: NamePatterns,
  { isListed, isAlone }: { isListed: boolean; isAlone: boolean },
): FoundTitle | null {
  const bracket = bracketed.exec(rest);
  if (bracket) {
    const inside = (bracket[1] ?? bracket[2] ?? '').replace(isWho, '');
    // “(Vorsitz: Prof. Kessler)” names somebody.
    if (/^\p{L}+:\s/u.test(inside)) return null;
    // “Tan Boon Kiat (MD)” manages; behind a comma the letters are a physician’s degree.
    if (
      (tradeWords.degree.test(inside.trim()) && !/^md$/i.test(inside.trim())) ||
      peopleWords.aside.test(inside)
    )
      return { title: null, length: bracket[0].length };
    const isTitle = hasJob(inside, words) || (wordsOf(inside).length <= 5 && !words.me.test(inside));
    return { title: isTitle ? tidyTitle(inside, words) : null, length: bracket[0].length };
  }
  // “Conall, our boat builder, will sit in”: whose he is makes it a title, whatever the trade.
  const ours = peopleWords.whoseTitle.exec(rest);
  if (ours?.[1]) return { title: ours[1].trim(), length: ours[0].length - 2 };
  const is =
    /^,? (?:(?:who|die|der|qui|que|quien|che|wie) )?(?:is|ist|est|es|é|è)\s(.{3,50}?)(?=\s(?:and|und|et|y|e|en|who|,)|[,.;]|$)/iu.exec(
      rest,
    );
  if (is && words.glue.test(` ${wordsOf(is[1] ?? '')[0]} `)) {
    const title = tidyTitle(is[1] ?? '', words);
    if (hasJob(title, words) && wordsOf(title).length <= 5) return { title, length: 0 };
  }
  const found = peopleWords.separated.exec(rest);
  if (!found) return null;
  let phrase = (found[2] ?? '').trim();
  if (tradeWords.degree.test(phrase)) {
    const next = titleAfter(rest.slice(found[0].length), words, { isListed, isAlone });
    return next
      ? { title: next.title, length: found[0].length + next.length }
      : { title: null, length: found[0].length };
  }
  const isAddress = words.isCourtesy.test(phrase) || words.isHonour.test(phrase);
  if (
    isAddress ||
    words.me.exec(phrase)?.[0] === phrase ||
    peopleWords.aside.test(phrase) ||
    words.and.test(phrase)
  )
    return null;
  phrase = beforeNextPerson(phrase, words);
  if (phrase === '') return null;
  // “docent Fleur Jonker” is the next one with a title in front, no title of this one.
  const isNext = findNames(phrase, words).some(
    ({ name, title, at, end }) =>
      name.includes(' ') &&
      end === phrase.length &&
      (title !== null || /^(?:\p{Ll}[\p{L}-]*\s){1,3}$/u.test(phrase.slice(0, at))) &&
      !/(?:^|\s)(?:of|for|für|im|in|de|di|du|d[ao]s?|del|della|dei|van|voor)\s$/.test(phrase.slice(0, at)) &&
      hasJob(phrase.slice(0, phrase.lastIndexOf(name)), words),
  );
  if (isNext) return null;
  const isJob = hasJob(phrase, words);
  if (
    !isJob &&
    (!isListed || findNames(phrase, words).some(({ name, at }) => at === 0 && name.includes(' ')))
  )
    return null;
  if (!isJob && (wordsOf(phrase).length > 4 || /[.!?]$/.test(phrase))) return null;
  if (isJob && wordsOf(phrase).length > 9) return null;
  let length = (found[1] ?? '').length + (found[2] ?? '').indexOf(phrase) + phrase.length;
  if (isJob) {
    // One person a line, a semicolon or a next name behind it: what follows another comma belongs to the title.
    const more =
      (isAlone
        ? /^,\s(\p{Lu}[^,;()\t|–—]{2,40})$/u.exec(rest.slice(length).split(/\s[-–—]{1,2}\s|\t/)[0] ?? '')
        : null) ??
      /^,\s(\p{Lu}[\p{L}&/ -]{2,40}?)(?=;|,\s(?:and|und|et|y|e|en)\s\p{Lu}\p{L}+\s\p{Lu})/u.exec(
        rest.slice(length),
      );
    const isPerson =
      more !== null &&
      findNames(more[1] ?? '', words).some(({ name, isMarked }) => isMarked || name.includes(' '));
    if (
      more &&
      !/\d/.test(more[1] ?? '') &&
      (isAlone || rest.slice(length + more[0].length).startsWith(';') || !isPerson)
    ) {
      const own = beforeNextPerson(more[1] ?? '', words);
      phrase = `${phrase}, ${own}`;
      length += more[0].indexOf(own) + own.length;
    }
  }
  const title = tidyTitle(phrase, words);
  return title === '' ? null : { title, length };
}

/** Cuts a phrase where “and” leads to the next person. */
function beforeNextPerson(phrase: string, words: NamePatterns): string {
  for (const match of phrase.matchAll(
    /\s(?:and|&|und|sowie|et|y|e|ed|en|plus|with|mit|avec|con|com|met|will|who|from)\s/gi,
  )) {
    const behind = phrase.slice(match.index + match[0].length);
    const isVerb = /^\s(?:will|who|with|mit|avec|con|com|met|from)/i.test(match[0]);
    const [next] = findNames(behind, words);
    // “Chair of Trusts and Estates”: one bare word behind “of” and another belongs to the title.
    const isOfTitle =
      next !== undefined &&
      !next.isMarked &&
      !next.name.includes(' ') &&
      next.end === behind.length &&
      /\s(?:of|for|für|de|di|van|voor)\s\p{Lu}[\p{L}&\s-]*$/u.test(phrase.slice(0, match.index));
    if (isVerb || (next && next.at < 24 && !isOfTitle) || words.me.test(behind))
      return phrase.slice(0, match.index).trim();
  }
  return phrase;
}
