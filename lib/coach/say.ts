/** Values to put into a sentence. */
export type Values = Record<string, string | number>;
/** A sentence, or how to build one where numbers change its grammar. */
export type Sentence = string | ((values: Values) => string);

/** A sentence with its `{values}` put in. */
export function say(sentence: Sentence, values: Values = {}): string {
  const words = typeof sentence === 'function' ? sentence(values) : sentence;
  return words.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

const numbers: Record<string, string[]> = {
  en: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  de: [
    'kein',
    'eine',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ],
};

/** A small number as a word, a large one in figures. */
export function count(number: string | number | undefined, language: 'en' | 'de'): string {
  return numbers[language]?.[Number(number)] ?? String(number);
}

/** The same words with a capital at the start. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
