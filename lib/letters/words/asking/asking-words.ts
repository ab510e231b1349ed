import type { AskingKind } from '../../asking-input';

/** A letter's subject and paragraphs. `{values}` are facts; a line with `{?value}` falls away where it is not known. */
export type AskingWords = {
  greet: string;
  greetNobody: string;
  sign: string;
  letters: Record<AskingKind, { subject: string; body: string[] }>;
};
