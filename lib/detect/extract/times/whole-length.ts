import { schedule } from '../../words/schedule';
import type { ReadLine } from './read-lines';

/** How long the meeting takes where its time is said without an end: `allow an hour and a half`; null where nothing says. */
export function findLength(lines: ReadLine[]): { minutes: number; quote: string } | null {
  const weak: { minutes: number; quote: string }[] = [];
  const said: { minutes: number; quote: string }[] = [];
  for (const { text, tokens } of lines) {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'length' || token.minutes < 5 || token.minutes > 600) continue;
      const [before, after] = [text.slice(0, token.at), text.slice(token.end)];
      const sentence = before.split(/[.!?]\s/).at(-1) ?? '';
      const isOfPart =
        schedule.lengthOfPart.test(before.slice(-34)) && !schedule.lengthOfWhole.test(sentence);
      if (schedule.lengthOfPart.test(after.slice(0, 24)) || isOfPart) continue;
      if (schedule.lengthOfPaper.test(sentence)) continue;
      const found = {
        minutes: token.minutes,
        quote: text.slice(Math.max(0, token.at - 20), token.end).trim(),
      };
      if (schedule.lengthContext.test(before) || schedule.lengthOf.test(after)) {
        const next = tokens.slice(index + 1).find(({ kind }) => kind === 'length');
        const isMore = next?.kind === 'length' && schedule.followedBy.test(text.slice(token.end, next.at));
        return isMore ? { ...found, minutes: found.minutes + next.minutes } : found;
      }
      if (!schedule.lengthElsewhere.test(`${before.slice(-50)}~${after.slice(0, 50)}`)) said.push(found);
      if (/[,(–-]\s?$/.test(before) || before.trim() === '' || /:\s?$/.test(before)) weak.push(found);
    }
  }
  // Several lengths are those of an agenda’s points.
  for (const some of [weak, said])
    if (new Set(some.map(({ minutes }) => minutes)).size === 1) return some[0] ?? null;
  return null;
}
