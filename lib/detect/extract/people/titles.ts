import type { NamePatterns } from '../name-patterns';
import { findNames } from './name-runs';

/** Letters behind a name that are a degree, not a title. */
const degree =
  /^(?:ph\.?d|md|rn|bsn|msn|mba|m\.?sc|b\.?sc|m\.?a|cpa|cfa|aia|pe|p\.eng|esq|jd|llm|dvm|dds|mph|pharmd|sphr|phr|cipd|riba|she\/her|he\/him|they\/them)\.?$/i;
const aside =
  /^(?:she|he|they|her|his|via|who|whom|which|that|that's|qui|que|der|die|das|che|die|on|at|in|from|by|for|to|\d)\b|\d{1,3}\s?(?:min|hour|h\b|Uhr|uur)|@|https?:|\d{3}/i;

const wordsOf = (phrase: string): string[] => phrase.split(/[\s/,]+/).filter(Boolean);

/** Whether a phrase holds a word that makes it a job. */
export const hasJob = (phrase: string, words: NamePatterns): boolean =>
  wordsOf(phrase).some((word) => words.isJob(word.replace(/[^\p{L}\p{M}\d&-]+/gu, '')));

const tidy = (phrase: string, words: NamePatterns): string => {
  let title = phrase.trim().replace(/[\s,.;:–—-]+$/, '');
  const lead = /^[\p{L}]+['’]?\s?/u;
  for (let times = 0; times < 3; times += 1) {
    const first = lead.exec(title)?.[0] ?? '';
    const isArticle = first !== '' && words.glue.test(` ${first.trim()}${/['’]/.test(first) ? '' : ' '}`);
    if (!isArticle || first.length >= title.length) break;
    title = title.slice(first.length);
  }
  return title;
};

/** A person’s title with the signs it takes up in the text; a null title where they hold something else. */
export type FoundTitle = { title: string | null; length: number };

const bracketed = /^\s?\(([^()]{2,80})\)/;
const separated =
  /^(\s?,\s|\s[-–—|·]{1,2}\s|\t|\s?\|\s?|:\s|\s?[·•]\s)([^,;()\n\t|•·]{2,70}?)(?=,|;|\(|\)|\t|\||·|•|\.(?:\s|$)|\s[-–—]{1,2}\s|$)/u;

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
    const inside = bracket[1] ?? '';
    if (degree.test(inside.trim()) || aside.test(inside)) return { title: null, length: bracket[0].length };
    const isTitle = hasJob(inside, words) || (wordsOf(inside).length <= 5 && !words.me.test(inside));
    return { title: isTitle ? tidy(inside, words) : null, length: bracket[0].length };
  }
  const is = /^,? (?:is|ist|est|es|é|è)\s(.{3,50}?)(?=\s(?:and|und|et|y|e|en|who|,)|[,.;]|$)/iu.exec(rest);
  if (is && words.glue.test(` ${wordsOf(is[1] ?? '')[0]} `)) {
    const title = tidy(is[1] ?? '', words);
    if (hasJob(title, words) && wordsOf(title).length <= 5) return { title, length: 0 };
  }
  const found = separated.exec(rest);
  if (!found) return null;
  let phrase = (found[2] ?? '').trim();
  if (degree.test(phrase)) {
    const next = titleAfter(rest.slice(found[0].length), words, { isListed, isAlone });
    return next
      ? { title: next.title, length: found[0].length + next.length }
      : { title: null, length: found[0].length };
  }
  if (aside.test(phrase) || words.and.test(phrase)) return null;
  phrase = beforeNextPerson(phrase, words);
  if (phrase === '') return null;
  // “docent Fleur Jonker” is the next one with a title in front, no title of this one.
  const isNext = findNames(phrase, words).some(
    ({ name, title, at, end }) =>
      name.includes(' ') &&
      end === phrase.length &&
      (title !== null || /^(?:\p{Ll}[\p{L}-]*\s){1,3}$/u.test(phrase.slice(0, at))) &&
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
  if (isAlone && isJob) {
    // One person a line: what follows another comma belongs to the title: “Managing Director, Model Validation”.
    const more = /^,\s(\p{Lu}[^,;()\t|–—]{2,40})$/u.exec(
      rest.slice(length).split(/\s[-–—]{1,2}\s|\t/)[0] ?? '',
    );
    if (more && !/\d/.test(more[1] ?? '')) {
      phrase = `${phrase}, ${more[1]}`;
      length += more[0].length;
    }
  }
  const title = tidy(phrase, words);
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
    if (isVerb || (next && next.at < 24) || words.me.test(behind)) return phrase.slice(0, match.index).trim();
  }
  return phrase;
}

/** What stands right before a name: `our Chief Operating Officer, Tom`, `eigenaar Piet`. */
export function titleBefore(before: string, words: NamePatterns): string | null {
  const near = before.slice(-90).replace(/,?\s*(?::\s*)?$/, '');
  const cut = Math.max(...[',', ';', ':', '(', ')', '\t', '. '].map((sign) => near.lastIndexOf(sign)));
  const phrase = near.slice(cut + 1);
  const starts = [...phrase.matchAll(words.our)].map((match) => match.index + match[0].length);
  for (const at of [...starts.reverse(), cut >= 0 || before.length < 90 ? 0 : -1]) {
    if (at < 0) continue;
    const title = tidy(phrase.slice(at), words);
    const list = wordsOf(title);
    if (list.length === 0 || list.length > 6 || /\d|@/.test(title)) continue;
    if (list.length === 1 && /^\p{Lu}{2,6}$/u.test(title) && at > 0) return title;
    if (hasJob(title, words) && list.every((word) => !/^\p{Lu}\p{Ll}+$/u.test(word) || !/[.!?]/.test(word)))
      return title;
  }
  return null;
}
