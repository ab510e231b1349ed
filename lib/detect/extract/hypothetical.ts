import { imagined } from '../words/labels/imagined';
import { writerWords } from '../words/writer-words';

/** Whether a sentence only imagines. */
export function isHypothetical(sentence: string, language: string): boolean {
  if (writerWords.decided.test(sentence)) return false;
  const own = language === 'en' ? [] : (imagined[language] ?? []);
  return [...own, ...(imagined.en as RegExp[])].some((pattern) => pattern.test(sentence));
}
