import { gap } from './thank-you-input';

/** Somebody's words as one line, so that they can stand in a sentence. Runs of underscores would look like gaps. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').replace(/_{2,}/g, '_').trim();
}

const titles =
  /^(?:(?:dr|prof|mr|mrs|ms|mx|miss|sir|herr|frau|mme|madame|m|monsieur|mlle|sra?|srta|dña|don|doña|dott(?:\.ssa)?|sig(?:\.ra)?|dhr|mevr|mevrouw|ir|ing|dipl)\.?(?:-\w+\.?)?\s+)+/i;

/** The name to greet by. A title before the name, or a single word, is kept whole. */
export function greetingName(name: string, byFirstName: boolean): string {
  if (name === gap) return gap;
  const whole = tidy(name);
  if (!byFirstName || titles.test(whole) || /[<>,()@]/.test(whole)) return whole;
  const first = whole.split(' ')[0] ?? whole;
  // An initial is no name to greet by.
  return /^\p{L}\.?$/u.test(first) ? whole : first;
}
