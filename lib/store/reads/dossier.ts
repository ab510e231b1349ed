import type { Application, KeptMail, KeptPosting, Stage } from '../../model/application';
import type { Interview, Meeting, Person } from '../../model/interview';
import type { Offer, OfferCondition } from '../../model/offer';
import type { Letter } from '../../model/thank-you';
import type { EncoreDb } from '../db';
import { readStage } from './stages';

/** One application with all that hangs on it: what its own page and its letters show. */
export type Dossier = {
  application: Application;
  stage: Stage;
  posting: KeptPosting | null;
  /** In the order they are held. */
  interviews: Interview[];
  /** Those that stand, earliest first. */
  meetings: Meeting[];
  people: Person[];
  letters: Letter[];
  mails: KeptMail[];
  offer: Offer | null;
  conditions: OfferCondition[];
};

/** Everything around one application; null where it is no longer kept. */
export async function readDossier(db: EncoreDb, applicationId: string): Promise<Dossier | null> {
  const application = await db.applications.get(applicationId);
  if (!application) return null;
  const of = { applicationId };
  const [stage, posting, interviews, meetings, people, letters, mails, offers] = await Promise.all([
    readStage(db, applicationId),
    db.postings.where(of).first(),
    db.interviews.where(of).sortBy('createdAt'),
    db.meetings.where(of).toArray(),
    db.people.where(of).toArray(),
    db.letters.where(of).toArray(),
    db.mails.where(of).sortBy('keptAt'),
    db.offers.where(of).sortBy('receivedAt'),
  ]);
  const offer = offers.at(-1) ?? null;
  const time = (meeting: Meeting) => meeting.startsAt ?? meeting.wallTime ?? '9999';
  const first = (interviewId: string) =>
    meetings
      .filter((one) => one.interviewId === interviewId)
      .map(time)
      .sort()[0] ?? '9999';
  return {
    application,
    stage,
    posting: posting ?? null,
    interviews: interviews.sort((one, other) => first(one.id).localeCompare(first(other.id))),
    meetings: meetings
      .filter(({ state }) => state === 'planned')
      .sort((one, other) => time(one).localeCompare(time(other))),
    people,
    letters,
    mails,
    offer,
    conditions: offer ? await db.offerConditions.where('offerId').equals(offer.id).toArray() : [],
  };
}
