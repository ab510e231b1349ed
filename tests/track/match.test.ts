import { describe, expect, it } from 'vitest';
import { type Kept, matchMail } from '../../lib/track/match';
import {
  aKeptInterview,
  aKeptMail,
  aKeptMeeting,
  anApplication,
  anInvitation,
  anUnderstanding,
  aStatedMeeting,
} from '../builders';
import { aMail } from '../mails';

const kept = (fields: Partial<Kept> = {}): Kept => ({
  applications: [anApplication()],
  mails: [],
  interviews: [],
  meetings: [],
  ...fields,
});
const planned = (fields: Partial<Kept> = {}) =>
  kept({ interviews: [aKeptInterview()], meetings: [aKeptMeeting()], ...fields });
const stranger = aMail({ from: { name: 'Ada', address: 'ada@agency.example' } });

describe('the application a mail belongs to', () => {
  it('is found by company whatever its legal form, and by role', () => {
    const match = matchMail(anUnderstanding(), stranger, kept());
    expect(match).toMatchObject({ verdict: 'another round', applicationId: 'wrenfield' });
    expect(match.because).toEqual(['company', 'role']);
  });

  it('is found by a former name in parentheses', () => {
    const applications = [anApplication({ company: 'Northlight (formerly Wrenfield Instruments)' })];
    expect(matchMail(anUnderstanding(), stranger, kept({ applications })).applicationId).toBe('wrenfield');
  });

  it('is found by the employer’s own domain where the mail names no company', () => {
    const applications = [anApplication({ companyDomain: 'wrenfield.example' })];
    const match = matchMail(anUnderstanding({ company: null }), aMail(), kept({ applications }));
    expect(match.because).toContain('domain');
  });

  it('is not found by the domain of a mail service or a recruiting system', () => {
    const mail = aMail({ from: { name: null, address: 'no-reply@greenhouse.io' } });
    const mails = [aKeptMail({ fromAddress: 'other@greenhouse.io', threadKey: 'another' })];
    const understanding = anUnderstanding({ company: null, role: null });
    expect(matchMail(understanding, mail, kept({ mails })).verdict).toBe('new');
  });

  it('is none where the company is another, and none where the job there is another', () => {
    expect(matchMail(anUnderstanding({ company: 'Oriel Transit' }), stranger, kept()).verdict).toBe('new');
    expect(matchMail(anUnderstanding({ role: 'Night nurse' }), stranger, kept()).verdict).toBe('new');
  });

  it('is asked for where two fit', () => {
    const applications = [anApplication(), anApplication({ id: 'twin', role: null })];
    const match = matchMail(anUnderstanding({ role: null }), stranger, kept({ applications }));
    expect(match.verdict).toBe('unsure');
    expect([...match.others].sort()).toEqual(['twin', 'wrenfield']);
  });

  it('is told apart from its twin by the requisition number', () => {
    const applications = [
      anApplication({ id: 'twin', requisitionId: 'R-1' }),
      anApplication({ requisitionId: 'R-2' }),
    ];
    const match = matchMail(anUnderstanding({ requisitionId: 'R-2' }), stranger, kept({ applications }));
    expect(match).toMatchObject({ verdict: 'another round', applicationId: 'wrenfield' });
  });
});

describe('the interview a mail speaks of', () => {
  const at = (start: string, timeZone = 'America/New_York') =>
    anUnderstanding({
      label: 'confirmation',
      invitation: anInvitation({ meetings: [aStatedMeeting({ start, timeZone })] }),
    });

  it('is the same at the same time, in whatever zone the mail says it', () => {
    expect(matchMail(at('2026-03-12T14:00'), stranger, planned()).verdict).toBe('same');
    expect(matchMail(at('2026-03-12T19:00', 'Europe/Berlin'), stranger, planned()).verdict).toBe('same');
  });

  it('moved where the round is the same and the time is another', () => {
    const understanding = anUnderstanding({
      label: 'reschedule',
      invitation: anInvitation({
        round: 'second',
        meetings: [aStatedMeeting({ start: '2026-03-13T11:00' })],
      }),
    });
    expect(matchMail(understanding, stranger, planned())).toMatchObject({
      verdict: 'moved',
      interviewId: 'second',
    });
  });

  it('is a further one where the round is a further one', () => {
    const understanding = anUnderstanding({ invitation: anInvitation({ round: 'third' }) });
    expect(matchMail(understanding, stranger, planned()).verdict).toBe('another round');
  });

  it('is the same by its calendar event, whatever else the mail says', () => {
    const interviews = [aKeptInterview({ calendarUid: 'event@wrenfield.example' })];
    const understanding = anUnderstanding({
      label: 'cancellation',
      company: null,
      invitation: anInvitation({ calendarUid: 'event@wrenfield.example' }),
    });
    expect(matchMail(understanding, stranger, planned({ interviews })).verdict).toBe('cancelled');
  });

  it('offers only the stage where the mail is a rejection', () => {
    const understanding = anUnderstanding({ label: 'rejection', invitation: null });
    expect(matchMail(understanding, stranger, planned()).verdict).toBe('stage');
  });
});
