import type { Interview } from '../model/interview';
import type { Reading } from '../model/reading';

/** The kept form of the interview itself. */
export function interviewRow(
  reading: Reading,
  ids: Pick<Interview, 'id' | 'applicationId' | 'createdAt'>,
): Interview {
  const { understanding } = reading;
  const invitation = understanding.invitation;
  const isPlanned = invitation?.meetings.some(({ start }) => start !== null) ?? false;
  return {
    ...ids,
    round: invitation?.round ?? null,
    kind: invitation?.kind ?? null,
    place: invitation?.place ?? null,
    link: invitation?.link ?? null,
    phone: invitation?.phone ?? null,
    schedulingLink: invitation?.schedulingLink ?? null,
    decisionBy: invitation?.decisionBy ?? null,
    replyBy: invitation?.replyBy ?? null,
    state: isPlanned ? 'planned' : 'arranging',
    calendarUid: invitation?.calendarUid ?? null,
    calendarSequence: invitation?.calendarSequence ?? null,
    quotes: understanding.quotes
      .slice(0, 50)
      .map(({ field, words }) => ({ field, words: words.slice(0, 500) })),
    language: understanding.language,
  };
}
