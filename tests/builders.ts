import type { Application, KeptMail } from '../lib/model/application';
import type { Interview, Meeting } from '../lib/model/interview';
import type { Invitation, StatedMeeting, Understanding } from '../lib/model/understanding';

/** Small values for tests; a test names only what it is about. */
export const aStatedMeeting = (fields: Partial<StatedMeeting> = {}): StatedMeeting => ({
  start: '2026-03-12T14:00',
  timeZone: 'America/New_York',
  minutes: 45,
  topic: null,
  people: [],
  ...fields,
});

export const anInvitation = (fields: Partial<Invitation> = {}): Invitation => ({
  mailId: 'mail-1',
  round: null,
  kind: null,
  meetings: [],
  people: [],
  proposedSlots: [],
  oldTimes: [],
  place: null,
  link: null,
  phone: null,
  schedulingLink: null,
  decisionBy: null,
  replyBy: null,
  contacts: [],
  calendarUid: null,
  calendarSequence: null,
  ...fields,
});

export const anUnderstanding = (fields: Partial<Understanding> = {}): Understanding => ({
  mailId: 'mail-1',
  label: 'invitation',
  confidence: 0.97,
  language: 'en',
  company: 'Wrenfield Instruments',
  role: 'Operations Lead',
  requisitionId: null,
  invitation: anInvitation(),
  stated: [],
  doubts: [],
  quotes: [],
  ...fields,
});

export const anApplication = (fields: Partial<Application> = {}): Application => ({
  id: 'wrenfield',
  company: 'Wrenfield Instruments Ltd',
  role: 'Operations Lead',
  companyDomain: null,
  requisitionId: null,
  postingUrl: null,
  foundVia: 'mail',
  createdAt: '2026-03-01T09:00:00Z',
  ...fields,
});

export const aKeptMail = (fields: Partial<KeptMail> = {}): KeptMail => ({
  id: 'kept-mail',
  applicationId: 'wrenfield',
  interviewId: null,
  label: 'invitation',
  subject: 'Next conversation at Wrenfield',
  threadKey: 'next conversation at wrenfield',
  fromAddress: 'daniel.strand@wrenfield.example',
  sentAt: null,
  url: null,
  keptAt: '2026-03-01T09:00:00Z',
  ...fields,
});

export const aKeptInterview = (fields: Partial<Interview> = {}): Interview => ({
  id: 'second',
  applicationId: 'wrenfield',
  round: 'second',
  kind: null,
  place: null,
  link: null,
  phone: null,
  schedulingLink: null,
  decisionBy: null,
  replyBy: null,
  state: 'planned',
  calendarUid: null,
  calendarSequence: null,
  quotes: [],
  language: 'en',
  createdAt: '2026-03-01T09:00:00Z',
  ...fields,
});

export const aKeptMeeting = (fields: Partial<Meeting> = {}): Meeting => ({
  id: 'talk',
  interviewId: 'second',
  applicationId: 'wrenfield',
  startsAt: '2026-03-12T18:00:00Z',
  wallTime: '2026-03-12T14:00',
  timeZone: 'America/New_York',
  zoneGuess: null,
  minutes: 45,
  topic: null,
  state: 'planned',
  ...fields,
});
