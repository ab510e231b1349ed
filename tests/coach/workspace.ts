import type { Note } from '../../lib/model/debrief';
import type { Interview, Meeting, Person } from '../../lib/model/interview';
import type { Workspace } from '../../lib/model/workspace';
import { wallTimeIn } from '../../lib/time/instant';

const at = '2026-03-01T09:00:00Z';

export const anInterview = (id: string, more: Partial<Interview> = {}): Interview => ({
  id,
  applicationId: 'application',
  round: 'second',
  kind: 'video',
  place: null,
  link: 'https://meet.wrenfield.example/x',
  phone: null,
  schedulingLink: null,
  decisionBy: null,
  replyBy: null,
  state: 'planned',
  calendarUid: null,
  calendarSequence: null,
  quotes: [],
  language: 'en',
  createdAt: at,
  ...more,
});

export const aMeeting = (id: string, interviewId: string, more: Partial<Meeting> = {}): Meeting => ({
  id,
  interviewId,
  applicationId: 'application',
  startsAt: '2026-03-12T18:00:00Z',
  wallTime: '2026-03-12T14:00',
  timeZone: 'America/New_York',
  zoneGuess: null,
  minutes: 45,
  topic: null,
  state: 'planned',
  ...more,
  ...(more.startsAt && !more.wallTime
    ? { wallTime: wallTimeIn(more.startsAt, more.timeZone ?? 'America/New_York') }
    : {}),
});

export const aPerson = (id: string, name: string | null, more: Partial<Person> = {}): Person => ({
  id,
  applicationId: 'application',
  name,
  title: null,
  email: null,
  part: null,
  isContact: false,
  ...more,
});

export const aNote = (
  id: string,
  interviewId: string,
  about: Note['about'],
  text: string,
  personId: string | null = null,
): Note => ({
  id,
  applicationId: 'application',
  interviewId,
  meetingId: null,
  personId,
  about,
  text,
  at,
});

/** A second interview by video on Thu 12 Mar; nothing else is known. */
export function aWorkspace(more: Partial<Workspace> = {}): Workspace {
  const interview = more.interview ?? anInterview('second');
  return {
    application: {
      id: 'application',
      company: 'Wrenfield Instruments',
      role: 'Regional operations lead',
      companyDomain: null,
      requisitionId: null,
      postingUrl: null,
      foundVia: 'mail',
      createdAt: at,
    },
    stage: 'interviewing',
    stageChanges: [],
    posting: null,
    requirements: [],
    proofs: [],
    interview,
    interviews: [interview],
    meetings: [aMeeting('m1', interview.id)],
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
    ...more,
  };
}

/** Ines’s Thursday: round one with Marguerite, round two with four people, one of them known. */
export function inesWorkspace(more: Partial<Workspace> = {}): Workspace {
  const first = anInterview('first', { round: 'first', createdAt: '2026-02-25T09:00:00Z' });
  const second = anInterview('second', {
    quotes: [{ field: 'round', words: 'meet the people you would work with most' }],
  });
  const people = [
    aPerson('daniel', 'Daniel Strand', { title: 'Head of people', part: 'HR' }),
    aPerson('marguerite', 'Marguerite Okafor', { title: 'VP operations', part: 'supervisor' }),
    aPerson('priya', 'Priya Raman', { title: 'Logistics manager', part: 'peer' }),
    aPerson('tom', 'Tom Abernathy', { title: 'Chief operating officer', part: 'executive' }),
  ];
  const meetings = [
    aMeeting('r1', 'first', { startsAt: '2026-03-03T15:00:00Z' }),
    aMeeting('m1', 'second', { startsAt: '2026-03-12T18:00:00Z', minutes: 30, topic: 'Terms, next steps' }),
    aMeeting('m2', 'second', { startsAt: '2026-03-12T18:30:00Z', minutes: 60, topic: 'First six months' }),
    aMeeting('m3', 'second', { startsAt: '2026-03-12T19:30:00Z', minutes: 30, topic: 'Working together' }),
    aMeeting('m4', 'second', { startsAt: '2026-03-12T20:10:00Z', minutes: 35, topic: 'The long view' }),
  ];
  const meets = (meetingId: string, interviewId: string, personId: string) => ({
    id: `${meetingId}-${personId}`,
    meetingId,
    interviewId,
    personId,
  });
  return aWorkspace({
    interview: second,
    interviews: [first, second],
    meetings,
    people,
    attendances: [
      meets('r1', 'first', 'marguerite'),
      meets('m1', 'second', 'daniel'),
      meets('m2', 'second', 'marguerite'),
      meets('m3', 'second', 'priya'),
      meets('m4', 'second', 'tom'),
    ],
    notes: [
      aNote('why-left', 'first', 'concern', 'Why I left Corvane: I rambled.'),
      aNote('dwell', 'first', 'cared about', 'Dwell time in Antwerp is her big worry.', 'marguerite'),
    ],
    requirements: [
      { id: 'sites', applicationId: 'application', text: 'multi-site rollout', position: 0 },
      { id: 'calm', applicationId: 'application', text: 'calm under load', position: 1 },
    ],
    ...more,
  });
}
