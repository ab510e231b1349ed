import type { Interview, Meeting } from '../model/interview';
import { isInvitation } from '../model/is-invitation';
import type { MailMessage } from '../model/mail-message';
import type { Match } from '../model/reading';
import type { Round, Understanding } from '../model/understanding';
import { type Candidates, findApplications } from './same-application';

/** What is kept, with the meetings that tell which interview a time belongs to. */
export type Kept = Candidates & { meetings: Meeting[] };

const order: Round[] = ['screening', 'first', 'second', 'third', 'final'];

const nothing: Match = { verdict: 'new', applicationId: null, interviewId: null, because: [], others: [] };

/** The round that follows what is kept: used only where the mail names none, and then as a guess. */
export function nextRound(interviews: Interview[]): Round {
  const held = interviews.filter(({ state, round }) => state !== 'cancelled' && round !== 'screening').length;
  return order[Math.min(held + 1, 3)] ?? 'first';
}

function sameTimes(understanding: Understanding, meetings: Meeting[]): boolean {
  const stated =
    understanding.invitation?.meetings.map(({ start }) => start).filter((start) => start !== null) ?? [];
  return stated.length > 0 && stated.every((start) => meetings.some(({ wallTime }) => wallTime === start));
}

/** The kept interview that a mail speaks of; null when it opens another round. */
function findInterview(
  understanding: Understanding,
  mail: MailMessage,
  kept: Kept,
  applicationId: string,
): Interview | null {
  const invitation = understanding.invitation;
  const interviews = kept.interviews
    .filter((interview) => interview.applicationId === applicationId && interview.state !== 'cancelled')
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const meetingsOf = (id: string) => kept.meetings.filter(({ interviewId }) => interviewId === id);
  const byMail = kept.mails.find(
    ({ id, interviewId }) => id === mail.id && interviewId !== null,
  )?.interviewId;
  const old = invitation?.oldTimes ?? [];
  return (
    interviews.find(({ id }) => id === byMail) ??
    interviews.find(({ calendarUid }) => calendarUid !== null && calendarUid === invitation?.calendarUid) ??
    interviews.find(({ id }) =>
      meetingsOf(id).some(({ wallTime }) => wallTime !== null && old.includes(wallTime)),
    ) ??
    interviews.find(({ id }) => sameTimes(understanding, meetingsOf(id))) ??
    interviews.find(
      ({ round }) => round !== null && invitation?.round !== null && round === invitation?.round,
    ) ??
    (invitation?.round === null ||
    understanding.label === 'reschedule' ||
    understanding.label === 'cancellation'
      ? (interviews.find(({ state }) => state === 'arranging') ??
        (understanding.label === 'invitation' ? undefined : interviews[0]))
      : undefined) ??
    null
  );
}

/** How an understood mail stands to what is kept. Asks (`unsure`) where two applications fit about as well. */
export function matchMail(understanding: Understanding, mail: MailMessage, kept: Kept): Match {
  const fits = findApplications(understanding, mail, kept);
  const [best, second] = fits;
  if (!best) return nothing;
  const match = { ...nothing, applicationId: best.applicationId, because: best.because };
  if (second && best.score - second.score < 0.3) {
    return {
      ...match,
      verdict: 'unsure',
      others: fits.slice(0, 5).map(({ applicationId }) => applicationId),
    };
  }
  if (!isInvitation(understanding.label) && understanding.label !== 'cancellation')
    return { ...match, verdict: 'stage' };
  const interview = findInterview(understanding, mail, kept, best.applicationId);
  if (!interview) return { ...match, verdict: 'another round' };
  const found = { ...match, interviewId: interview.id };
  if (understanding.label === 'cancellation') return { ...found, verdict: 'cancelled' };
  const meetings = kept.meetings.filter(
    ({ interviewId, state }) => interviewId === interview.id && state === 'planned',
  );
  const hasTimes = understanding.invitation?.meetings.some(({ start }) => start !== null) ?? false;
  if (meetings.length === 0 || !hasTimes) {
    return { ...found, verdict: hasTimes || understanding.label === 'reschedule' ? 'moved' : 'same' };
  }
  return { ...found, verdict: sameTimes(understanding, meetings) ? 'same' : 'moved' };
}
