import type { EncoreDb } from '../db';

/** What leads from a mail to the rows it may belong to. */
export type Around = { threadKey: string; mailId: string; calendarUid: string | null; chosen: string | null };

const mostApplications = 50;

/**
 * Applications that a mail may be about, with their mails, interviews and meetings.
 * Names are compared loosely, so every application's name is looked at; what belongs to it is read only where it is open to question.
 */
export async function readKeptAround(
  db: EncoreDb,
  isLikely: (company: string, domain: string | null) => boolean,
  around: Around,
) {
  const ids = new Set<string>(around.chosen ? [around.chosen] : []);
  const sameThread = await db.mails
    .where('threadKey')
    .equals(around.threadKey)
    .limit(mostApplications)
    .toArray();
  const sameMail = await db.mails.get(around.mailId);
  for (const { applicationId } of sameMail ? [...sameThread, sameMail] : sameThread) ids.add(applicationId);
  if (around.calendarUid) {
    const interviews = await db.interviews.where('calendarUid').equals(around.calendarUid).toArray();
    for (const { applicationId } of interviews) ids.add(applicationId);
  }
  for (const { id, company, companyDomain } of await db.applications.toArray())
    if (isLikely(company, companyDomain)) ids.add(id);
  const wanted = [...ids].slice(0, mostApplications);
  const [applications, mails, interviews, meetings] = await Promise.all([
    db.applications.bulkGet(wanted),
    db.mails.where('applicationId').anyOf(wanted).toArray(),
    db.interviews.where('applicationId').anyOf(wanted).toArray(),
    db.meetings.where('applicationId').anyOf(wanted).toArray(),
  ]);
  return { applications: applications.filter((row) => row !== undefined), mails, interviews, meetings };
}
