import { imagined } from '../words/labels/imagined';

/** What has been decided is not imagined, though it speaks of others: “we have chosen candidates whose …”. */
const decided =
  /\b(?:decided|chosen|opted|elected|selected)\b.{0,60}\b(?:other|another|different|not|someone|candidates? (?:who|whose))\b/i;

/** Whether a sentence only imagines. */
export function isHypothetical(sentence: string, language: string): boolean {
  if (decided.test(sentence)) return false;
  const own = language === 'en' ? [] : (imagined[language] ?? []);
  return [...own, ...(imagined.en as RegExp[])].some((pattern) => pattern.test(sentence));
}
