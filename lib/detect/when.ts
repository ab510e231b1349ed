import type { MailMessage } from '../model/mail-message';
import type { Clue } from './clue';
import { readMeetings } from './extract/meetings';
import { preparePage } from './prepare/prepare-page';

/** The one event that a mail speaks of, interview or not: local wall times. */
export type When = {
  start: string | null;
  end: string | null;
  timeZone: string | null;
  /** Which of the three stand in the mail. */
  certain: ('start' | 'end' | 'timeZone')[];
};

type Timed = Extract<Clue, { kind: 'meeting' | 'slot' }>;

const endOf = (start: string, minutes: number | null): string | null =>
  minutes === null || !start.includes('T')
    ? null
    : Temporal.PlainDateTime.from(start).add({ minutes }).toString({ smallestUnit: 'minute' });

/** Reads the time of any mail; of several events the first that still holds. The same reader as `understand`. */
export function when(mail: MailMessage): When {
  const clues = readMeetings(preparePage(mail), true);
  const found =
    clues.find((clue): clue is Timed => clue.kind === 'meeting') ??
    clues.find((clue): clue is Timed => clue.kind === 'slot');
  if (!found?.value.start) return { start: null, end: null, timeZone: null, certain: [] };
  const { start, minutes, timeZone } = found.value;
  const end = endOf(start, minutes);
  const certain: When['certain'] = found.certain ? ['start'] : [];
  if (end !== null) certain.push('end');
  if (timeZone !== null) certain.push('timeZone');
  return { start, end, timeZone, certain };
}
