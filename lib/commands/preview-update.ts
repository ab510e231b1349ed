import * as z from 'zod/mini';
import { Id } from '../model/fields';
import type { Meeting } from '../model/interview';
import type { StatedMeeting } from '../model/understanding';
import type { TimeToWord } from '../time/wording';
import { pairMoves } from '../track/pair-moves';
import { command } from './command';
import { InvitationEdits, withEdits } from './edits';
import { findReading } from './keep-reading';
import { meetingRow } from './rows-of-invitation';

/** One talk: with whom, when it was, and when it will be; null where it was not, or will not be. */
export type TalkChange = { names: string[]; was: TimeToWord | null; now: TimeToWord | null };

const timeOf = ({ startsAt, wallTime, minutes, timeZone }: Meeting): TimeToWord => ({
  startsAt,
  wallTime,
  minutes,
  timeZone,
});

const namesOf = ({ people }: StatedMeeting): string[] =>
  people.flatMap(({ name, title }) => name ?? title ?? []);

/** What a mail that moves or cancels a kept interview would change, and what stays. Changes nothing. */
export const previewUpdate = command({
  name: 'previewUpdate',
  from: ['own page'],
  isChange: false,
  input: z.object({ readingId: Id, edits: InvitationEdits }),
  run: async ({ readingId, edits }, world): Promise<{ changes: TalkChange[]; stays: TalkChange[] }> => {
    const { db } = world;
    const reading = withEdits(await findReading(readingId, world), edits);
    const { applicationId, interviewId, verdict } = reading.match;
    const [all, people, attendances] = await Promise.all([
      db.meetings
        .where('interviewId')
        .equals(interviewId ?? '')
        .toArray(),
      db.people
        .where('applicationId')
        .equals(applicationId ?? '')
        .toArray(),
      db.attendances
        .where('interviewId')
        .equals(interviewId ?? '')
        .toArray(),
    ]);
    const kept = all.filter(({ state }) => state === 'planned');
    const attending = ({ id }: Meeting) =>
      attendances
        .filter(({ meetingId }) => meetingId === id)
        .flatMap(({ personId }) => people.find((person) => person.id === personId) ?? [])
        .flatMap(({ name, title }) => name ?? title ?? []);
    const { meetings = [], oldTimes = [] } = reading.understanding.invitation ?? {};
    const isGone =
      verdict === 'cancelled' || (meetings.length === 0 && reading.understanding.label === 'reschedule');
    if (isGone) {
      const changes = kept.map((meeting) => ({ names: attending(meeting), was: timeOf(meeting), now: null }));
      return { changes, stays: [] };
    }
    const pairs = pairMoves(meetings, oldTimes, kept, people, attendances);
    const talks = pairs.map(({ stated, meeting }, index): TalkChange => {
      const zone = stated.timeZone ?? meeting?.timeZone ?? null;
      const row = meetingRow(
        { ...stated, timeZone: zone, minutes: stated.minutes ?? meeting?.minutes ?? null },
        index,
        reading,
        meeting ?? { id: '', interviewId: '', applicationId: '' },
      );
      const known = meeting ? attending(meeting) : [];
      return {
        names: known.length > 0 ? known : namesOf(stated),
        was: meeting && timeOf(meeting),
        now: timeOf(row),
      };
    });
    const untouched = kept.filter(({ id }) => !pairs.some(({ meeting }) => meeting?.id === id));
    const isSame = ({ was, now }: TalkChange) => was !== null && was.wallTime === now?.wallTime;
    const early = ({ was }: TalkChange) => was?.startsAt ?? was?.wallTime ?? '';
    return {
      changes: talks.filter((talk) => !isSame(talk)),
      stays: [
        ...talks.filter(isSame),
        ...untouched.map((meeting) => ({
          names: attending(meeting),
          was: timeOf(meeting),
          now: timeOf(meeting),
        })),
      ].sort((one, other) => early(one).localeCompare(early(other))),
    };
  },
});
