import type { Meeting } from '../../model/interview';
import type { Workspace } from '../../model/workspace';
import type { EncoreDb } from '../db';
import { readStage } from './stages';

/** The meetings that stand, in the order of their hours. */
export const standing = (meetings: Meeting[]): Meeting[] =>
  meetings
    .filter(({ state }) => state === 'planned')
    .sort((a, b) => (a.wallTime ?? '').localeCompare(b.wallTime ?? ''));

/** Everything around one interview, as one value; null where the interview is no longer kept. */
export async function readWorkspace(db: EncoreDb, interviewId: string): Promise<Workspace | null> {
  const interview = await db.interviews.get(interviewId);
  const application = interview && (await db.applications.get(interview.applicationId));
  if (!interview || !application) return null;
  const id = application.id;
  const [
    stage,
    stageChanges,
    posting,
    requirements,
    interviews,
    meetings,
    people,
    thankYous,
    letters,
    notes,
    debriefs,
  ] = await Promise.all([
    readStage(db, id),
    db.stageChanges.where('applicationId').equals(id).sortBy('at'),
    db.postings.where('applicationId').equals(id).first(),
    db.requirements.where('applicationId').equals(id).sortBy('position'),
    db.interviews.where('applicationId').equals(id).sortBy('createdAt'),
    db.meetings.where('applicationId').equals(id).toArray(),
    db.people.where('applicationId').equals(id).toArray(),
    db.thankYous.where('applicationId').equals(id).toArray(),
    db.letters.where('applicationId').equals(id).toArray(),
    db.notes.where('applicationId').equals(id).sortBy('at'),
    db.debriefs.where('applicationId').equals(id).toArray(),
  ]);
  const interviewIds = interviews.map((one) => one.id);
  const [
    questions,
    researchNotes,
    terms,
    practiceAnswers,
    offers,
    scorecards,
    attendances,
    storyUses,
    slots,
  ] = await Promise.all([
    db.questions.where('applicationId').equals(id).toArray(),
    db.researchNotes.where('applicationId').equals(id).toArray(),
    db.terms.where('applicationId').equals(id).toArray(),
    db.practiceAnswers.where('applicationId').equals(id).toArray(),
    db.offers.where('applicationId').equals(id).toArray(),
    db.scorecards.where('applicationId').equals(id).toArray(),
    db.attendances.where('interviewId').anyOf(interviewIds).toArray(),
    db.storyUses.where('interviewId').anyOf(interviewIds).toArray(),
    db.slots.where('interviewId').anyOf(interviewIds).toArray(),
  ]);
  const [stepMarks, reasonVerdicts, stories, nonNegotiables, proofs, offerConditions] = await Promise.all([
    db.stepMarks.where('interviewId').equals(interviewId).toArray(),
    db.reasonVerdicts.where('interviewId').equals(interviewId).toArray(),
    db.stories.toArray(),
    db.nonNegotiables.toArray(),
    db.proofs
      .where('requirementId')
      .anyOf(requirements.map((one) => one.id))
      .toArray(),
    db.offerConditions
      .where('offerId')
      .anyOf(offers.map((one) => one.id))
      .toArray(),
  ]);
  return {
    application,
    stage,
    stageChanges,
    posting: posting ?? null,
    requirements,
    proofs,
    interview,
    interviews,
    meetings: standing(meetings),
    slots,
    people,
    attendances,
    thankYous,
    letters,
    notes,
    debriefs,
    questions,
    stories,
    storyUses,
    stepMarks,
    reasonVerdicts,
    researchNotes,
    terms,
    practiceAnswers,
    offers,
    offerConditions,
    nonNegotiables,
    scorecards,
  };
}
