import { schedule } from '../../words/schedule';
import type { Clock } from './clock';
import type { DayGroup } from './day-groups';
import { run } from './sticky';
import type { Token } from './token';
import { patternsOf } from './token-patterns';

type TimeToken = Extract<Token, { kind: 'time' }>;

function saidBeside(text: string, { tokens, at, end }: DayGroup, language: string): Clock['half'] {
  const { afternoon, morning } = patternsOf(language).clock;
  // “on Monday evening, the 12th”: also within what names the day.
  if (schedule.lateBefore.test(text.slice(0, at))) return 'pm';
  const ends = [end, ...tokens.map((token) => token.end)];
  if (ends.some((one) => run(afternoon, text, one))) return 'pm';
  if (ends.some((one) => run(morning, text, one))) return 'am';
  const words = tokens
    .map((token) => (token.kind === 'relative' ? text.slice(token.at, token.end) : ''))
    .join(' ');
  if (/tonight|afternoon|evening/i.test(words)) return 'pm';
  return /morning/i.test(words) ? 'am' : null;
}

/** An hour that leaves morning or afternoon open, settled by what stands beside its day or is eaten then: `Tuesday night at 7:45`. */
export function settleHalf(
  token: TimeToken,
  text: string,
  own: DayGroup | null,
  language: string,
): TimeToken {
  const { from, to } = token;
  if (from.half || from.is24 || from.hour > 12) return token;
  const isMeal = from.hour >= 5 && from.hour <= 9;
  const half =
    (own && saidBeside(text, own, language)) ??
    (isMeal && schedule.dinnerWords.test(text)
      ? 'pm'
      : isMeal && schedule.breakfastWords.test(text)
        ? 'am'
        : null);
  // “this afternoon instead of 10”: no afternoon goes on till ten at night.
  const isTooLate =
    half === 'pm' &&
    from.hour >= 9 &&
    from.hour < 12 &&
    !/evening|night|abend|soir|noche|noite|sera|avond/i.test(text);
  if (!half || (half === 'am' && from.hour === 12) || isTooLate) return token;
  return { ...token, from: { ...from, half }, to: to && !to.half && half === 'pm' ? { ...to, half } : to };
}
