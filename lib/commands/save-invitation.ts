import * as z from 'zod/mini';
import type { Stage } from '../model/application';
import { Id } from '../model/fields';
import type { Reading } from '../model/reading';
import { readStage } from '../store/reads/stages';
import { senderDomain } from '../track/sender-domain';
import { isClosed } from '../track/stages';
import { changeStage } from './change-stage';
import { command, type World } from './command';
import { InvitationEdits, withEdits } from './edits';
import { interviewRow } from './interview-row';
import { keepMail } from './keep-mail';
import { findReading } from './keep-reading';
import { matchKept } from './match-kept';
import { keepAttendance, keepPeople, keepSlots, meetingRow } from './rows-of-invitation';
import { applyUpdate } from './update-interview';

async function keepApplication(reading: Reading, chosen: string | null, world: World): Promise<string> {
  const { understanding, mail, match } = reading;
  const { db, keep, newId, now } = world;
  const known = chosen ?? (match.verdict === 'unsure' ? null : match.applicationId);
  const domain = senderDomain(mail.from?.address ?? null);
  const found = known ? await db.applications.get(known) : undefined;
  if (found) {
    await keep.put('applications', found.id, {
      role: found.role ?? understanding.role,
      companyDomain: found.companyDomain ?? domain,
      requisitionId: found.requisitionId ?? understanding.requisitionId,
    });
    return found.id;
  }
  const id = newId();
  await keep.put('applications', id, {
    id,
    company: understanding.company ?? mail.from?.name ?? mail.from?.address ?? mail.subject.slice(0, 200),
    role: understanding.role,
    companyDomain: domain,
    requisitionId: understanding.requisitionId,
    postingUrl: null,
    foundVia: 'mail',
    createdAt: now,
  });
  return id;
}

async function keepInterview(reading: Reading, applicationId: string, world: World): Promise<string> {
  const { db, keep, newId, now } = world;
  const invitation = reading.understanding.invitation;
  const interviewId = newId();
  await keep.put(
    'interviews',
    interviewId,
    interviewRow(reading, { id: interviewId, applicationId, createdAt: now }),
  );
  for (const [index, stated] of (invitation?.meetings ?? []).entries()) {
    const meeting = meetingRow(stated, index, reading, { id: newId(), interviewId, applicationId });
    await keep.put('meetings', meeting.id, meeting);
    await keepAttendance(await keepPeople(stated.people, meeting, false, world), meeting, world);
  }
  await keepSlots(reading, interviewId, world);
  await keepPeople(invitation?.contacts ?? [], { id: '', interviewId, applicationId }, true, world);
  if (
    reading.match.verdict === 'new' ||
    !(await db.stageChanges.where('applicationId').equals(applicationId).count())
  ) {
    const stage: Stage = invitation?.round === 'screening' ? 'screening' : 'interviewing';
    await changeStage(applicationId, stage, reading.id, world);
  } else {
    const stage = await readStage(db, applicationId);
    if (
      !isClosed(stage) &&
      stage !== 'offer' &&
      stage !== 'conditional offer' &&
      invitation?.round !== 'screening'
    ) {
      await changeStage(applicationId, 'interviewing', reading.id, world);
    }
  }
  return interviewId;
}

/** Where two applications fit and the reader said which, the mail may yet be about an interview kept there. */
async function withMatch(reading: Reading, chosen: string | null, { db }: World): Promise<Reading> {
  if (!chosen) return reading;
  return { ...reading, match: await matchKept(db, reading.understanding, reading.mail, chosen) };
}

/** Saves an understood invitation: application, interview, meetings, people, and a letter owed to each. Twice is once. */
export const saveInvitation = command({
  name: 'saveInvitation',
  from: ['mail page', 'own page'],
  isChange: true,
  input: z.object({ readingId: Id, edits: InvitationEdits, applicationId: z.nullable(Id) }),
  run: async ({ readingId, edits, applicationId: chosen }, world) => {
    const reading = await withMatch(withEdits(await findReading(readingId, world), edits), chosen, world);
    if (!reading.understanding.invitation) throw new Error('There is no interview in this mail to save.');
    const kept = await world.db.mails.get(readingId);
    if (kept?.interviewId) return { applicationId: kept.applicationId, interviewId: kept.interviewId };
    const { verdict, interviewId: known } = reading.match;
    if (chosen && known && verdict !== 'same') return await applyUpdate(reading, world);
    const applicationId = await keepApplication(reading, chosen, world);
    const interviewId = (verdict === 'same' && known) || (await keepInterview(reading, applicationId, world));
    await keepMail(reading, applicationId, interviewId, world);
    await world.db.readings.put({
      ...reading,
      verdict: 'saved',
      match: { ...reading.match, verdict: 'same', applicationId, interviewId },
    });
    return { applicationId, interviewId };
  },
});
