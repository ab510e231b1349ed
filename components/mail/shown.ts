import type { InvitationEdits } from '../../lib/commands/edits';
import type { Reading } from '../../lib/model/reading';
import type { Invitation, Understanding } from '../../lib/model/understanding';
import { toInstant } from '../../lib/time/instant';
import type { TimeToWord } from '../../lib/time/wording';

/** What the card shows: the understanding with the reader's changes on top. */
export type Shown = Pick<
  Invitation,
  'round' | 'kind' | 'place' | 'link' | 'phone' | 'meetings' | 'proposedSlots' | 'schedulingLink'
> &
  Pick<Understanding, 'company' | 'role'> & {
    /** Asked, never filled in silently: the zone Encore would propose where the mail names none. */
    zoneGuess: string | null;
    /** The wall time whose zone is asked for; null where every zone is known. */
    zoneOpenAt: string | null;
  };

const isZoneField = (field: string) => /^(meetings|proposedSlots)\.\d+\.timeZone$/.test(field);

/** The understanding and the reader's changes as one value; null where the mail is no invitation. */
export function shownOf({ understanding }: Reading, edits: InvitationEdits): Shown | null {
  const { invitation } = understanding;
  if (!invitation) return null;
  const { timeZone, ...fields } = edits;
  const zoned = <Time extends { timeZone: string | null }>(time: Time): Time => ({
    ...time,
    timeZone: time.timeZone ?? timeZone ?? null,
  });
  const meetings = (edits.meetings ?? invitation.meetings).map(zoned);
  const proposedSlots = (edits.proposedSlots ?? invitation.proposedSlots).map(zoned);
  const doubt = understanding.doubts.find(({ field, suggestion }) => isZoneField(field) && suggestion);
  const open = (meetings.length > 0 ? meetings : proposedSlots).find(
    ({ start, timeZone: zone }) => start?.includes('T') && !zone,
  );
  return {
    ...invitation,
    company: understanding.company,
    role: understanding.role,
    ...fields,
    meetings,
    proposedSlots,
    zoneGuess: doubt?.suggestion ?? null,
    zoneOpenAt: open?.start ?? null,
  };
}

/** A stated time, ready to be worded; where the zone is open, in the zone that is proposed. */
export function timeToWord(
  stated: { start: string | null; timeZone: string | null; minutes: number | null },
  zoneGuess: string | null,
): TimeToWord {
  const timeZone = stated.timeZone ?? zoneGuess;
  return {
    startsAt: stated.start && timeZone ? toInstant(stated.start, timeZone) : null,
    wallTime: stated.start,
    minutes: stated.minutes,
    timeZone,
  };
}
