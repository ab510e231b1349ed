import type { Application } from '../../lib/model/application';
import { defaultSettings } from '../../lib/model/default-settings';
import type { Interview, Meeting, Person } from '../../lib/model/interview';
import type { Settings } from '../../lib/model/settings';
import type { ThankYou } from '../../lib/model/thank-you';
import { deriveReminders } from '../../lib/remind/reminders';
import type { ReminderData } from '../../lib/store/reads/reminder-data';

/** Invented rows for tests of reminders: one interview at Wrenfield, each part changed as a test needs. */
export const application = (change: Partial<Application> = {}): Application => ({
  id: 'wrenfield',
  company: 'Wrenfield Instruments',
  companyDomain: null,
  role: 'Operations Lead',
  requisitionId: null,
  postingUrl: null,
  foundVia: 'mail',
  createdAt: '2026-03-01T09:00:00Z',
  ...change,
});

export const interview = (change: Partial<Interview> = {}): Interview => ({
  id: 'second',
  applicationId: 'wrenfield',
  round: 'second',
  kind: 'video',
  place: null,
  link: 'https://call.wrenfield.example/kai',
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
  ...change,
});

export const meeting = (change: Partial<Meeting> = {}): Meeting => ({
  id: 'talk',
  interviewId: 'second',
  applicationId: 'wrenfield',
  startsAt: '2026-03-12T18:00:00Z',
  wallTime: '2026-03-12T14:00',
  timeZone: 'America/New_York',
  zoneGuess: null,
  minutes: 30,
  topic: null,
  state: 'planned',
  ...change,
});

export const person = (id: string, name: string | null): Person => ({
  id,
  applicationId: 'wrenfield',
  name,
  title: null,
  email: null,
  part: null,
  isContact: false,
});

export const thankYou = (id: string, change: Partial<ThankYou> = {}): ThankYou => ({
  id,
  meetingId: 'talk',
  interviewId: 'second',
  applicationId: 'wrenfield',
  personId: null,
  state: 'due',
  sentAt: null,
  snoozedUntil: null,
  ...change,
});

export const data = (change: Partial<ReminderData> = {}): ReminderData => ({
  meetings: [meeting()],
  interviews: [interview()],
  applications: [application()],
  stages: new Map([['wrenfield', 'interviewing' as const]]),
  thankYous: [thankYou('letter', { personId: 'daniel' })],
  people: [person('daniel', 'Daniel Strand')],
  offers: [],
  debriefs: [],
  ...change,
});

/** What is derived for a reader an hour east of London. */
export const derived = (
  change: Partial<ReminderData> = {},
  now = '2026-03-10T09:00:00Z',
  settings: Partial<Settings> = {},
  locale = 'en-US',
) => deriveReminders(data(change), now, { ...defaultSettings, ...settings }, 'Europe/Berlin', locale);
