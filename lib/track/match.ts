import type { Interview, Meeting } from '../model/interview';
import { isInvitation } from '../model/is-invitation';
import type { MailMessage } from '../model/mail-message';
import type { Match } from '../model/reading';
import type { Round, StatedMeeting, Understanding } from '../model/understanding';
import { toInstant } from '../time/instant';
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

/** The same hour, also where one mail names it in another zone than the other. */
function isSameTime(stated: StatedMeeting, kept: Meeting): boolean {
  if (stated.start && stated.timeZone && kept.startsAt)
    return toInstant(stated.start, stated.timeZone) === kept.startsAt;
  return stated.start === kept.wallTime;
}

function sameTimes(understanding: Understanding, meetings: Meeting[]): boolean {
  const stated = understanding.invitation?.meetings.filter(({ start }) => start !== null) ?? [];
  return stated.length > 0 && stated.every((one) => meetings.some((kept) => isSameTime(one, kept)));
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

/** How a mail stands to one application: the same interview, a changed one, a further round, or news of its stage. */
export function matchWithin(
  applicationId: string,
  because: string[],
  understanding: Understanding,
  mail: MailMessage,
  kept: Kept,
): Match {
  const match = { ...nothing, applicationId, because };
  if (!isInvitation(understanding.label) && understanding.label !== 'cancellation')
    return { ...match, verdict: 'stage' };
  const interview = findInterview(understanding, mail, kept, applicationId);
  if (!interview) return { ...match, verdict: 'another round' };
  const found = { ...match, interviewId: interview.id };
  if (understanding.label === 'cancellation') return { ...found, verdict: 'cancelled' };
  const meetings = kept.meetings.filter(
    ({ interviewId, state }) => interviewId === interview.id && state === 'planned',
  );
  const hasTimes = understanding.invitation?.meetings.some(({ start }) => start !== null) ?? false;
  const isTaken = hasTimes && sameTimes(understanding, meetings);
  if (isTaken) return { ...found, verdict: 'same' };
  return { ...found, verdict: hasTimes || understanding.label === 'reschedule' ? 'moved' : 'same' };
}

/** How an understood mail stands to what is kept. Asks (`unsure`) where two applications fit about as well. */
export function matchMail(understanding: Understanding, mail: MailMessage, kept: Kept): Match {
  const fits = findApplications(understanding, mail, kept);
  const [best, second] = fits;
  if (!best) return nothing;
  if (second && best.score - second.score < 0.3) {
    const others = fits.slice(0, 5).map(({ applicationId }) => applicationId);
    return {
      ...nothing,
      verdict: 'unsure',
      applicationId: best.applicationId,
      because: best.because,
      others,
    };
  }
  return matchWithin(best.applicationId, best.because, understanding, mail, kept);
}
