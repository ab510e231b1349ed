import '../setup';
import type { Meeting, Person } from '../../lib/model/interview';
import type { Story } from '../../lib/model/preparation';
import type { Workspace } from '../../lib/model/workspace';
import { aMeeting, anInterview, aPerson, aWorkspace, inesWorkspace } from '../coach/workspace';

const at = '2026-03-01T09:00:00Z';

const aStory = (id: string, title: string, tags: string[] = []): Story => ({
  id,
  title,
  situation: 'The yard was full and nobody knew what stood where.',
  task: 'Empty it within a month.',
  action: 'I walked it with the crew each morning and we wrote it on a board.',
  result: 'Three weeks later it was empty.',
  tags,
  updatedAt: at,
});

/** Ines three days before: round one is known, with notes, stories and one story told to Marguerite. */
export const threeDaysBefore = (): Workspace =>
  inesWorkspace({
    stories: [
      aStory('backlog', 'The Rotterdam backlog', ['quality', 'plan']),
      aStory('rota', 'The Harbour Road rota', ['team']),
    ],
    storyUses: [
      {
        id: 'use-1',
        storyId: 'backlog',
        interviewId: 'first',
        personId: 'marguerite',
        toldAt: '2026-03-03T15:20:00Z',
      },
    ],
    proofs: [{ id: 'proof-1', requirementId: 'calm', storyId: 'rota' }],
    terms: [{ id: 'term-1', applicationId: 'application', term: 'dwell time', meaning: '' }],
  });

/** A second round that Encore meets first: nothing is known of round one. */
export const unknownRound = (): Workspace => aWorkspace({ meetings: [aMeeting('m1', 'second')] });

const names = [
  ['Daniel Strand', 'Head of people', 'HR'],
  ['Marguerite Okafor', 'VP operations', 'supervisor'],
  ['Priya Raman', 'Logistics manager', 'peer'],
  ['Tom Abernathy', 'Chief operating officer', 'executive'],
  ['Aiko Brandt', 'Operations analyst', 'peer'],
  ['Samuel Nwosu', 'Shift lead', 'report'],
] as const;

/** A whole day on site with six people, one after the other, in front of a long table of topics. */
export function fullDay(): Workspace {
  const interview = anInterview('second', {
    kind: 'onsite',
    link: null,
    place: 'Wrenfield Instruments, 14 Quay Street, Building C, second floor, ask for Daniel at the desk',
  });
  const starts = ['13:00', '13:50', '14:40', '16:00', '16:50', '17:40'];
  const topics = [
    'Terms and next steps',
    'First six months',
    'Working together',
    'The long view',
    'A look at the numbers, and a tour of the hall',
    'Lunch with the team',
  ];
  const people: Person[] = names.map(([name, title, part], index) =>
    aPerson(`p${index}`, name, { title, part, email: `p${index}@wrenfield.example` }),
  );
  const meetings: Meeting[] = starts.map((start, index) =>
    aMeeting(`m${index}`, 'second', {
      startsAt: `2026-03-12T${start}:00Z`,
      wallTime: `2026-03-12T${start}`,
      timeZone: 'Europe/London',
      minutes: 50,
      topic: topics[index] ?? null,
    }),
  );
  return aWorkspace({
    interview,
    interviews: [interview],
    people,
    meetings,
    attendances: meetings.map(({ id }, index) => ({
      id: `a${index}`,
      meetingId: id,
      interviewId: 'second',
      personId: `p${index}`,
    })),
    stories: [aStory('backlog', 'The Rotterdam backlog', ['team']), aStory('rota', 'The Harbour Road rota')],
  });
}

/** A final round by phone, half an hour, with the same person as before. */
export function phoneFinal(): Workspace {
  const first = anInterview('first', { round: 'first', createdAt: '2026-02-20T09:00:00Z' });
  const second = anInterview('second', {
    round: 'final',
    kind: 'phone',
    link: null,
    phone: '+44 20 7946 0000',
  });
  return aWorkspace({
    interview: second,
    interviews: [first, second],
    people: [aPerson('marguerite', 'Marguerite Okafor', { title: 'VP operations' })],
    meetings: [
      aMeeting('r1', 'first', { startsAt: '2026-02-24T10:00:00Z', timeZone: 'Europe/London' }),
      aMeeting('m1', 'second', { timeZone: 'Europe/London', minutes: 30 }),
    ],
    attendances: [
      { id: 'a0', meetingId: 'r1', interviewId: 'first', personId: 'marguerite' },
      { id: 'a1', meetingId: 'm1', interviewId: 'second', personId: 'marguerite' },
    ],
  });
}

/** A head of a department: more rounds may follow. */
export const executiveRole = (): Workspace =>
  inesWorkspace({
    application: { ...inesWorkspace().application, role: 'Director of client operations' },
  });

/** A call of ten minutes that only checks interest. */
export function screeningCall(): Workspace {
  const interview = anInterview('second', { round: 'screening', kind: 'phone', link: null });
  return aWorkspace({
    interview,
    interviews: [interview],
    meetings: [aMeeting('m1', 'second', { minutes: 10 })],
  });
}
