import * as z from 'zod/mini';
import { Line, Url, ZoneName } from '../model/fields';
import type { Reading } from '../model/reading';
import { InterviewKind, ProposedSlot, Round, StatedMeeting } from '../model/understanding';

/** What the reader changed before saving. */
export const InvitationEdits = z.partial(
  z.object({
    company: Line,
    role: z.nullable(Line),
    round: z.nullable(Round),
    kind: z.nullable(InterviewKind),
    place: z.nullable(Line),
    link: z.nullable(Url),
    phone: z.nullable(Line),
    meetings: z.array(StatedMeeting).check(z.maxLength(50)),
    proposedSlots: z.array(ProposedSlot).check(z.maxLength(50)),
    /** The answer to the question of the zone: for every time that names none. */
    timeZone: z.nullable(ZoneName),
  }),
);
export type InvitationEdits = z.infer<typeof InvitationEdits>;

/** The reading as the reader corrected it: their word beats the mail’s. */
export function withEdits(reading: Reading, edits: InvitationEdits): Reading {
  const { understanding } = reading;
  const invitation = understanding.invitation;
  const { company, role, timeZone, meetings, proposedSlots, ...fields } = edits;
  const zoned = <Time extends { timeZone: string | null }>(time: Time): Time => ({
    ...time,
    timeZone: time.timeZone ?? timeZone ?? null,
  });
  return {
    ...reading,
    understanding: {
      ...understanding,
      company: company ?? understanding.company,
      role: role === undefined ? understanding.role : role,
      invitation: invitation && {
        ...invitation,
        ...fields,
        meetings: (meetings ?? invitation.meetings).map(zoned),
        proposedSlots: (proposedSlots ?? invitation.proposedSlots).map(zoned),
      },
    },
  };
}
