import { type AskingFacts, type AskingKind, wordLetterDay } from '../../lib/letters';
import type { Person } from '../../lib/model/interview';
import type { Dossier } from '../../lib/store/reads/dossier';
import { dayIn } from '../../lib/time/instant';

/** The newest interview whose first talk has begun; for a letter about a talk that is over. */
function lastHeld({ interviews, meetings }: Dossier, now: string) {
  const begun = meetings.filter(({ startsAt }) => startsAt !== null && startsAt <= now);
  const meeting = begun.at(-1) ?? meetings.at(-1) ?? null;
  return {
    meeting,
    interview: interviews.find(({ id }) => id === meeting?.interviewId) ?? interviews.at(-1),
  };
}

/** The language that this company writes in: that of its newest interview. */
export const languageOf = ({ interviews }: Dossier): string => interviews.at(-1)?.language ?? 'en';

/** Whom such a letter goes to, best first: who arranges, HR, whoever has an address. */
export const addressees = ({ people }: Dossier): Person[] => {
  const rank = (person: Person) =>
    (person.isContact ? 0 : person.part === 'HR' ? 1 : 2) + (person.email ? 0 : 3);
  return [...people].sort((one, other) => rank(one) - rank(other));
};

/** What the letter may know, worded in its language. */
export function factsFor(
  kind: AskingKind,
  dossier: Dossier,
  person: Person | null,
  sender: string | null,
  newDay: string | null,
  language: string,
  conditions: string[],
  now: string,
): AskingFacts {
  const { meeting, interview } = lastHeld(dossier, now);
  const day =
    meeting?.wallTime?.slice(0, 10) ??
    (meeting?.startsAt ? dayIn(meeting.startsAt, meeting.timeZone ?? 'UTC') : null);
  const by =
    kind === 'ask for time'
      ? dossier.offer?.decideBy
      : kind === 'follow-up'
        ? dossier.interviews.findLast(({ decisionBy }) => decisionBy !== null)?.decisionBy
        : interview?.decisionBy;
  return {
    company: dossier.application.company || null,
    role: dossier.application.role,
    name: person?.name ?? null,
    sender,
    interviewDay: day ? wordLetterDay(day, language, true) : null,
    byDay: by ? wordLetterDay(by, language) : null,
    newDay: newDay ? wordLetterDay(newDay, language) : null,
    conditions,
    language,
  };
}
