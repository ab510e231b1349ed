const shapes = new Map<string, Intl.DateTimeFormat>();

/** A calendar day as the reader's language writes it in a sentence: “Fri 20 Mar”, „Fr., 20. März“. Anything else stays as it is. */
export function wordDay(day: string, language: 'en' | 'de'): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const shape =
    shapes.get(language) ??
    new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
  shapes.set(language, shape);
  const words = shape.format(new Date(`${day}T12:00:00Z`));
  return language === 'en' ? words.replace(',', '').replace('Sept', 'Sep') : words;
}
