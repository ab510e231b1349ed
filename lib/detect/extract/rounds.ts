import type { Clue, Page } from '../clue';
import { roundWords } from '../words/rounds';

/** A round that is named as past is not the one that is announced. */
const past =
  /\b(?:after|following|from|in|since|enjoyed|thank(?:s| you) for|suite à|nach|após|depois|dopo|na)\b[^.]{0,40}$/i;

/** Which round the mail names, in its own text first, then in the thread it answers. */
export function findRounds(page: Page): Clue[] {
  const body = page.lines.join(' ').slice(0, 8_000);
  const places: { text: string; strength: number; certain: boolean }[] = [
    { text: page.subject, strength: 0.9, certain: true },
    { text: body, strength: 1, certain: true },
    {
      text: page.mail.calendars.map((text) => /^SUMMARY[^:]*:(.*)$/im.exec(text)?.[1] ?? '').join(' '),
      strength: 0.8,
      certain: true,
    },
    { text: page.history.join(' ').slice(0, 4_000), strength: 0.4, certain: true },
  ];
  return places.flatMap(({ text, strength, certain }) =>
    roundWords.flatMap((word, index): Clue[] => {
      const found = word.pattern.exec(text);
      if (!found) return [];
      const before = text.slice(Math.max(0, found.index - 60), found.index);
      const isPast = past.test(before);
      return [
        {
          kind: 'round',
          value: word.round,
          certain: certain && word.certain && !isPast,
          quote: text.slice(Math.max(0, found.index - 20), found.index + found[0].length + 20).trim(),
          by: 'rounds',
          strength: strength - index * 0.01 - (word.certain ? 0 : 0.3) - (isPast ? 0.35 : 0),
        },
      ];
    }),
  );
}
