import type { Interview, Meeting, Person } from '../model/interview';
import type { NamedPerson, Understanding } from '../model/understanding';
import type { Workspace } from '../model/workspace';
import { guessPart } from './part-of';

const empty: Omit<Workspace, 'application' | 'interview' | 'interviews' | 'stage'> = {
  stageChanges: [],
  posting: null,
  requirements: [],
  proofs: [],
  meetings: [],
  slots: [],
  people: [],
  attendances: [],
  thankYous: [],
  letters: [],
  notes: [],
  debriefs: [],
  questions: [],
  stories: [],
  storyUses: [],
  stepMarks: [],
  reasonVerdicts: [],
  researchNotes: [],
  terms: [],
  practiceAnswers: [],
  offers: [],
  offerConditions: [],
  nonNegotiables: [],
  scorecards: [],
};

const sameName = (one: string | null, other: string | null) =>
  one !== null && other !== null && one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * A workspace for an invitation that is not saved yet, so that the popup can show reasons and questions beside it.
 * `known` is the application's newest workspace, if it has one. Its ids hold only for this preview. Null where the
 * mail is no invitation.
 */
export function previewWorkspace(
  understanding: Understanding,
  known: Workspace | null,
  instantOf: (wallTime: string, timeZone: string) => string | null,
): Workspace | null {
  const { invitation } = understanding;
  if (!invitation) return null;
  const applicationId = known?.application.id ?? 'preview';
  const interview: Interview = {
    id: 'preview',
    applicationId,
    round: invitation.round,
    kind: invitation.kind,
    place: invitation.place,
    link: invitation.link,
    phone: invitation.phone,
    schedulingLink: invitation.schedulingLink,
    decisionBy: invitation.decisionBy,
    replyBy: invitation.replyBy,
    state: invitation.meetings.length > 0 ? 'planned' : 'arranging',
    calendarUid: invitation.calendarUid,
    calendarSequence: invitation.calendarSequence,
    quotes: understanding.quotes.map(({ field, words }) => ({ field, words: words.slice(0, 500) })),
    language: understanding.language,
    createdAt: '9999-01-01T00:00:00Z',
  };

  const people: Person[] = [...(known?.people ?? [])];
  const personOf = (named: NamedPerson): Person => {
    const found = people.find(
      ({ name, email }) => sameName(name, named.name) || sameName(email, named.email),
    );
    if (found) return found;
    const person = {
      ...named,
      id: `preview-${people.length}`,
      applicationId,
      part: guessPart(named.title),
      isContact: false,
    };
    people.push(person);
    return person;
  };

  const stated = invitation.meetings.map((meeting, index) => ({
    row: {
      id: `preview-${index}`,
      interviewId: 'preview',
      applicationId,
      startsAt:
        meeting.start?.includes('T') && meeting.timeZone ? instantOf(meeting.start, meeting.timeZone) : null,
      wallTime: meeting.start,
      timeZone: meeting.timeZone,
      zoneGuess: null,
      minutes: meeting.minutes,
      topic: meeting.topic,
      state: 'planned',
    } satisfies Meeting,
    people: meeting.people.map(personOf),
  }));
  const attendances = stated.flatMap(({ row, people: present }) =>
    present.map(({ id }) => ({
      id: `${row.id}-${id}`,
      meetingId: row.id,
      interviewId: 'preview',
      personId: id,
    })),
  );

  return {
    ...empty,
    ...known,
    application: known?.application ?? {
      id: applicationId,
      company: understanding.company ?? '',
      role: understanding.role,
      companyDomain: null,
      requisitionId: understanding.requisitionId,
      postingUrl: null,
      foundVia: 'mail',
      createdAt: interview.createdAt,
    },
    stage: known?.stage ?? 'interviewing',
    interview,
    interviews: [...(known?.interviews ?? []), interview],
    meetings: [...(known?.meetings ?? []), ...stated.map(({ row }) => row)],
    people,
    attendances: [...(known?.attendances ?? []), ...attendances],
  };
}
