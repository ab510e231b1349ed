import type { Application, Stage } from '../../model/application';
import type { NonNegotiable, Offer, OfferCondition, Scorecard } from '../../model/offer';
import { addDays } from '../../time/instant';
import type { EncoreDb } from '../db';
import { readStage } from './stages';

/** One offer as the comparison shows it; `offer` is null while only the stage says that there is one. */
export type OfferColumn = {
  application: Application;
  stage: Stage;
  offer: Offer | null;
  conditions: OfferCondition[];
  scores: Scorecard[];
};

/** Offers side by side, and who is still to decide. */
export type OfferTable = {
  columns: OfferColumn[];
  lines: NonNegotiable[];
  /** Applications that mean to decide by a day, soonest first. */
  waiting: { application: Application; decisionBy: string }[];
};

const mostColumns = 6;
const open: Stage[] = ['offer', 'conditional offer'];

/** Offers that are open, the one to be decided first before the others. */
export async function readOffers(db: EncoreDb, today: string): Promise<OfferTable> {
  const [changes, offers, lines, deciding] = await Promise.all([
    db.stageChanges.filter(({ stage }) => open.includes(stage)).toArray(),
    db.offers.toArray(),
    db.nonNegotiables.toArray(),
    db.interviews.where('decisionBy').between(today, addDays(today, 60), true, true).sortBy('decisionBy'),
  ]);
  const ids = [...new Set([...changes, ...offers].map(({ applicationId }) => applicationId))];
  const columns: OfferColumn[] = [];
  for (const applicationId of ids) {
    const [application, stage] = [
      await db.applications.get(applicationId),
      await readStage(db, applicationId),
    ];
    if (!application || !open.includes(stage)) continue;
    const offer = offers
      .filter((one) => one.applicationId === applicationId)
      .sort((one, other) => one.receivedAt.localeCompare(other.receivedAt))
      .at(-1);
    columns.push({
      application,
      stage,
      offer: offer ?? null,
      conditions: offer ? await db.offerConditions.where({ offerId: offer.id }).toArray() : [],
      scores: await db.scorecards.where({ applicationId }).toArray(),
    });
  }
  const until = ({ offer }: OfferColumn) => offer?.decideBy ?? '9999';
  const waiting: OfferTable['waiting'] = [];
  for (const { applicationId, decisionBy, state } of deciding) {
    if (
      !decisionBy ||
      state === 'cancelled' ||
      waiting.some(({ application }) => application.id === applicationId)
    )
      continue;
    const [application, stage] = [
      await db.applications.get(applicationId),
      await readStage(db, applicationId),
    ];
    if (application && (stage === 'interviewing' || stage === 'screening'))
      waiting.push({ application, decisionBy });
  }
  return {
    columns: columns.sort((one, other) => until(one).localeCompare(until(other))).slice(0, mostColumns),
    lines,
    waiting,
  };
}
