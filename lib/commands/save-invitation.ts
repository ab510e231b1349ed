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
import { keepMail } from './keep-mail';
import { findReading } from './keep-reading';
import { interviewRow, keepAttendance, keepPeople, meetingRow } from './rows-of-invitation';

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
  for (const slot of invitation?.proposedSlots ?? []) {
    const id = newId();
    const { start: wallTime, timeZone, minutes } = slot;
    await keep.put('slots', id, { id, interviewId, wallTime, timeZone, minutes });
  }
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

/** Saves an understood invitation: application, interview, meetings, people, and a letter owed to each. Twice is once. */
export const saveInvitation = command({
  name: 'saveInvitation',
  from: ['mail page', 'own page'],
  isChange: true,
  input: z.object({ readingId: Id, edits: InvitationEdits, applicationId: z.nullable(Id) }),
  run: async ({ readingId, edits, applicationId: chosen }, world) => {
    const reading = withEdits(await findReading(readingId, world), edits);
    if (!reading.understanding.invitation) throw new Error('There is no interview in this mail to save.');
    const kept = await world.db.mails.get(readingId);
    if (kept?.interviewId) return { applicationId: kept.applicationId, interviewId: kept.interviewId };
    const applicationId = await keepApplication(reading, chosen, world);
    const isKnown = reading.match.verdict === 'same' && chosen === null && reading.match.interviewId;
    const interviewId = isKnown || (await keepInterview(reading, applicationId, world));
    await keepMail(reading, applicationId, interviewId, world);
    await world.db.readings.put({
      ...reading,
      verdict: 'saved',
      match: { ...reading.match, verdict: 'same', applicationId, interviewId },
    });
    return { applicationId, interviewId };
  },
});
