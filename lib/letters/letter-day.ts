/** What a language says for “on” before a weekday. Portuguese bends with the day. */
const on: Record<string, (day: string) => string> = {
  en: (day) => `on ${day}`,
  de: (day) => `am ${day}`,
  fr: (day) => `le ${day}`,
  es: (day) => `el ${day}`,
  pt: (day) => `${/^(?:sábado|domingo)/.test(day) ? 'no' : 'na'} ${day}`,
  it: (day) => day,
  nl: (day) => `op ${day}`,
};
/** Languages that write no comma between weekday and date inside a sentence. */
const commaless = ['en', 'fr', 'es', 'it', 'nl'];

/** A calendar day as a letter in that language says it: “Friday 20 March”, or “on Friday 20 March”. */
export function wordLetterDay(day: string, language: string, isOn = false): string {
  const known = on[language] ? language : 'en';
  const locale = known === 'en' ? 'en-GB' : known;
  const text = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
  const plain = commaless.includes(known) ? text.replace(',', '') : text;
  return isOn ? (on[known]?.(plain) ?? plain) : plain;
}
