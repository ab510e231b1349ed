import { isInvitation } from '../lib/model/is-invitation';
import type { Understanding } from '../lib/model/understanding';

/** An understanding as the line that `detect` prints. */
export function lineOf(id: string, understanding: Understanding): Record<string, unknown> {
  const { label, confidence, company, role, invitation, stated, doubts, quotes } = understanding;
  const base = { id, label, isInvitation: isInvitation(label), confidence };
  if (label === 'none') return base;
  const head = { ...base, company, role };
  if (!invitation) return { ...head, stated, quotes };
  const {
    round,
    kind,
    meetings,
    people,
    proposedSlots,
    oldTimes,
    place,
    link,
    phone,
    schedulingLink,
    decisionBy,
    replyBy,
  } = invitation;
  const seen = new Set<string>();
  const interviewers = [...meetings.flatMap((meeting) => meeting.people), ...people].filter(
    ({ name, title }) => {
      const key = `${name ?? ''}|${name ? '' : (title ?? '')}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    },
  );
  return {
    ...head,
    round,
    kind,
    meetings,
    proposedSlots,
    oldTimes,
    place,
    link,
    phone,
    schedulingLink,
    decisionBy,
    replyBy,
    interviewers,
    stated,
    doubts: doubts.map(({ field, why }) => ({ field, why })),
    quotes,
  };
}
