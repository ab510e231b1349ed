import { gap } from './thank-you-input';

/** Somebody's words as one line, so that they can stand in a sentence. Runs of underscores would look like gaps. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').replace(/_{2,}/g, '_').trim();
}

const titles =
  /^(?:(?:dr|dra|prof|professora?|doctor|mr|mrs|ms|mx|miss|sir|dame|lord|lady|sister|brother|father|rev|reverend|pastor|rabbi|imam|capt|captain|major|colonel|col|sgt|sergeant|lt|judge|hon|dean|chef|coach|officer|nurse|matron|uncle|aunt|herr|frau|schwester|pfarrer|mme|madame|m|monsieur|mlle|sra?|srta|senhora?|dona|eng|señora?|dña|don|doña|dott(?:\.ssa)?|dottoressa|ing|avv|arch|sig(?:\.ra|nora)?|dhr|mevr|meneer|mevrouw|ir|drs|dipl)\.?(?:-\w+\.?)?\s+)+/i;

/** Titles that a greeting spells out, by language. */
const spelledOut: Record<string, [RegExp, string][]> = {
  fr: [
    [/^Mme\.?\s/i, 'Madame '],
    [/^Mlle\.?\s/i, 'Mademoiselle '],
    [/^M(?:\.|r\.?)?\s/i, 'Monsieur '],
  ],
  nl: [
    [/^Mevr\.?\s/i, 'mevrouw '],
    [/^Dhr\.?\s/i, 'heer '],
  ],
};

/** A name as a greeting in that language says it. */
export const spellTitle = (name: string, language: string): string =>
  (spelledOut[language] ?? []).reduce((said, [short, long]) => said.replace(short, long), name);

/** The name to greet by. A title before the name, or a single word, is kept whole. */
export function greetingName(name: string, byFirstName: boolean): string {
  if (name === gap) return gap;
  const whole = tidy(name);
  if (!byFirstName || titles.test(whole) || /[<>,()@]/.test(whole)) return whole;
  const first = whole.split(' ')[0] ?? whole;
  // An initial is no name to greet by.
  return /^\p{L}\.?$/u.test(first) ? whole : first;
}
