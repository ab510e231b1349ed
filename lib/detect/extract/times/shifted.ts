import { schedule } from '../../words/schedule';
import type { Mention } from './mention';
import type { Picked } from './pick-meetings';
import type { ReadLine } from './read-lines';

/** Who asks somebody to come so little earlier wants them there in time, and who may be so little late moves nothing. */
const leastEarlier = 30;
const leastLater = 15;
const mostMoved = 300;

/** By how many minutes the mail says that the meeting is moved, forward or back; null where it does not. */
function shiftIn(lines: ReadLine[]): number | null {
  for (const { text, tokens } of lines)
    for (const token of tokens) {
      if (token.kind !== 'length' || token.minutes > mostMoved) continue;
      const sentence =
        text
          .slice(0, token.at)
          .split(/[.!?]\s/)
          .at(-1) ?? '';
      const behind = text.slice(token.end).split(/[.!?](?:\s|$)/)[0] ?? '';
      if (schedule.shiftLater.before.test(sentence) || schedule.shiftLater.behind.test(behind))
        return token.minutes >= leastLater && schedule.shifts.test(`${sentence} ${behind}`)
          ? token.minutes
          : null;
      const isEarlier =
        schedule.shiftEarlier.before.test(sentence) || schedule.shiftEarlier.behind.test(behind);
      if (isEarlier && token.minutes >= leastEarlier && schedule.shifts.test(`${sentence} ${behind}`))
        return -token.minutes;
    }
  return null;
}

/** “Could we push tomorrow’s 10 o’clock back an hour?”: where one time is told and by how much it moves, the new one. */
export function withShift(picked: Picked, lines: ReadLine[]): Picked {
  if (picked.slots.length > 0 || picked.meetings.length > 1 || picked.old.length > 1) return picked;
  const [held, gone] = [picked.meetings[0], picked.old[0]];
  // “Monday’s, set for 3 pm, is half an hour earlier”, where the subject tells the day once more.
  const isDayAlone = held !== undefined && held.start === null && held.day === gone?.day;
  const one: Mention | undefined = held && !isDayAlone ? held : gone;
  if (!one || one.start === null || (held && gone && !isDayAlone)) return picked;
  const shift = shiftIn(lines);
  const start = one.start + (shift ?? 0);
  if (shift === null || start < 0 || start >= 1440) return picked;
  const end = one.end === null ? null : one.end + shift;
  const minutes = one.end === null && one.minutes === Math.abs(shift) ? null : one.minutes;
  return {
    meetings: [{ ...one, role: 'meeting', start, end, minutes }],
    slots: [],
    old: [{ ...one, role: 'old' }],
  };
}
