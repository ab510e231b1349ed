import type { EncoreDb } from '../db';

/** Whose kept rows a mail could belong to: enough to decide, read by index. */
export type Around = {
  company: string | null;
  threadKey: string;
  mailId: string;
  domain: string | null;
  calendarUid: string | null;
};

/**
 * Applications that a mail may be about, with their mails, interviews and meetings.
 * Names are compared loosely, so all applications are looked at; what belongs to them is read only for those that are open to question.
 */
export async function readKeptAround(
  db: EncoreDb,
  likely: (company: string, domain: string | null) => boolean,
  around: Around,
) {
  const ids = new Set<string>();
  const mails = await db.mails.where('threadKey').equals(around.threadKey).limit(50).toArray();
  const same = await db.mails.get(around.mailId);
  for (const { applicationId } of same ? [...mails, same] : mails) ids.add(applicationId);
  if (around.calendarUid) {
    const interviews = await db.interviews.where('calendarUid').equals(around.calendarUid).toArray();
    for (const { applicationId } of interviews) ids.add(applicationId);
  }
  await db.applications.each((application) => {
    if (likely(application.company, application.companyDomain)) ids.add(application.id);
  });
  const wanted = [...ids].slice(0, 50);
  const of = <T>(table: {
    where: (index: string) => { anyOf: (keys: string[]) => { toArray: () => Promise<T[]> } };
  }) => table.where('applicationId').anyOf(wanted).toArray();
  const [applications, kept, interviews, meetings] = await Promise.all([
    db.applications.bulkGet(wanted),
    of(db.mails),
    of(db.interviews),
    of(db.meetings),
  ]);
  return { applications: applications.filter((row) => row !== undefined), mails: kept, interviews, meetings };
}
