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
    isZoneOpen: boolean;
  };

const isZoneField = (field: string) => /^(meetings|proposedSlots)\.\d+\.timeZone$/.test(field);

/** The understanding and the reader's changes as one value; null where the mail is no invitation. */
export function shownOf({ understanding }: Reading, edits: InvitationEdits): Shown | null {
  const { invitation } = understanding;
  if (!invitation) return null;
  const { timeZone, ...fields } = edits;
  const meetings = (edits.meetings ?? invitation.meetings).map((meeting) => ({
    ...meeting,
    timeZone: meeting.timeZone ?? timeZone ?? null,
  }));
  const slots = invitation.proposedSlots.map((slot) => ({
    ...slot,
    timeZone: slot.timeZone ?? timeZone ?? null,
  }));
  const doubt = understanding.doubts.find(({ field, suggestion }) => isZoneField(field) && suggestion);
  return {
    ...invitation,
    company: understanding.company,
    role: understanding.role,
    ...fields,
    meetings,
    proposedSlots: slots,
    zoneGuess: doubt?.suggestion ?? null,
    isZoneOpen: [...meetings, ...slots].some((one) => one.start?.includes('T') && !one.timeZone),
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
