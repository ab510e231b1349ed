import type { Round } from '../../model/understanding';
import type { Clue, Page } from '../clue';
import { roundWords } from '../words/rounds';
import { isHypothetical } from './hypothetical';

/** Which round the mail names, in its own text first, then in the thread it answers. */
export function findRounds(page: Page): Clue[] {
  const body = page.lines.join(' ').slice(0, 8_000);
  const places: { text: string; strength: number; certain: boolean }[] = [
    // What a mail that begins a thread calls itself is what it is about.
    {
      text: page.subject,
      strength: /^\s*(?:re|aw|sv|antw|r):/i.test(page.subject) ? 0.9 : 1.02,
      certain: true,
    },
    { text: body, strength: 1, certain: true },
    {
      text: page.mail.calendars.map((text) => /^SUMMARY[^:]*:(.*)$/im.exec(text)?.[1] ?? '').join(' '),
      strength: 0.8,
      certain: true,
    },
    { text: page.history.join(' ').slice(0, 4_000), strength: 0.4, certain: true },
  ];
  return places.flatMap(({ text, strength, certain }) =>
    roundWords.named.flatMap((word, index): Clue[] => {
      const found = word.pattern.exec(text);
      if (!found) return [];
      const before = text.slice(Math.max(0, found.index - 60), found.index);
      const isPast = roundWords.past.test(before);
      const after = text.slice(found.index, found.index + 160).split(/(?<=[.!?])\s/)[0] ?? '';
      const sentence = `${before.split(/[.!?]\s/).at(-1) ?? ''}${after}`;
      if (roundWords.isOpen.test(sentence.trim())) return [];
      const isAhead =
        (found.index > 120 && roundWords.undecided.test(before)) ||
        isHypothetical(sentence.trim(), page.language);
      // What is announced comes first, what comes after it later.
      const later = Math.min(0.1, (found.index / 3_000) * 0.1);
      const value: Round = isPast && word.round === 'first' && word.certain ? 'second' : word.round;
      return [
        {
          kind: 'round',
          value,
          certain: certain && word.certain && !isPast && !isAhead,
          quote: text.slice(Math.max(0, found.index - 20), found.index + found[0].length + 20).trim(),
          by: 'rounds',
          strength:
            strength -
            index * 0.005 -
            later -
            (word.certain ? 0 : 0.3) -
            (isPast ? 0.3 : 0) -
            (isAhead ? 0.4 : 0),
        },
      ];
    }),
  );
}
