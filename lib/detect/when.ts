import type { MailMessage } from '../model/mail-message';
import type { Clue, Page } from './clue';
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
  minutes === null
    ? null
    : !start.includes('T')
      ? Temporal.PlainDate.from(start)
          .add({ days: Math.floor(minutes / 1440) })
          .toString()
      : Temporal.PlainDateTime.from(start).add({ minutes }).toString({ smallestUnit: 'minute' });

function firstTimed(page: Page): Timed | null {
  const clues = readMeetings(page, true);
  const of = (kind: Timed['kind']) => clues.find((clue): clue is Timed => clue.kind === kind);
  return of('meeting') ?? of('slot') ?? null;
}

/** “Works for me”, above the mail that says when: what is quoted speaks where the newest text names no time. */
const quotedPage = (page: Page): Page => ({
  ...page,
  subject: '',
  lines: page.history,
  history: [],
  passedOn: { from: 0, sentAtText: page.quotedSentAtText },
});

/** Reads the time of any mail; of several events the first that still holds. The same reader as `understand`. */
export function when(mail: MailMessage): When {
  const page = preparePage(mail);
  const newest = firstTimed(page);
  const found = newest ?? firstTimed(quotedPage(page));
  if (!found?.value.start) return { start: null, end: null, timeZone: null, certain: [] };
  const { start, minutes, timeZone } = found.value;
  const end = endOf(start, minutes);
  const certain: When['certain'] = found.certain && newest ? ['start'] : [];
  if (end !== null) certain.push('end');
  if (timeZone !== null) certain.push('timeZone');
  return { start, end, timeZone, certain };
}
