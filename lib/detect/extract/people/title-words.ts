import type { NamePatterns } from '../name-patterns';

export const wordsOf = (phrase: string): string[] => phrase.split(/[\s/,]+/).filter(Boolean);

/** Whether a phrase holds a word that makes it a job. */
export const hasJob = (phrase: string, words: NamePatterns): boolean =>
  wordsOf(phrase).some((word) => words.isJob(word.replace(/[^\p{L}\p{M}\d&-]+/gu, '')));

/** A title without signs at its end and the article it is led by. */
export const tidyTitle = (phrase: string, words: NamePatterns): string => {
  let title = phrase.trim().replace(/[\s,.;:?!–—-]+$/, '');
  const lead = /^[\p{L}]+['’]?\s?/u;
  for (let times = 0; times < 3; times += 1) {
    const first = lead.exec(title)?.[0] ?? '';
    const isArticle = first !== '' && words.glue.test(` ${first.trim()}${/['’]/.test(first) ? '' : ' '}`);
    if (!isArticle || first.length >= title.length) break;
    title = title.slice(first.length);
  }
  return title;
};
