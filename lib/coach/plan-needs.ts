import type { Reason } from '../model/plan';
import type { Workspace } from '../model/workspace';
import {
  earlierInterviews,
  earlierNotes,
  meetingsOf,
  newPeople,
  openConcerns,
  peopleOf,
  shortName,
} from './facts';
import { fourQuestions, fourStepId } from './four-questions';
import type { Values } from './say';
import { requirementsToProve } from './story-match';

/** What a kind of step applies to: one entry for each step, or none. `key` makes the step's id stable. */
export type Need = { key: string | null; values: Values; isDone: boolean };
type Finder = (workspace: Workspace, reasons: Reason[]) => Need[];

const once = (holds: boolean, isDone = false, values: Values = {}): Need[] =>
  holds ? [{ key: null, values, isDone }] : [];
const has = (reasons: Reason[], id: Reason['id'], among = 3) =>
  reasons.slice(0, among).some((reason) => reason.id === id);
const practised = (workspace: Workspace, questionId: string) =>
  workspace.practiceAnswers.some(
    (answer) => answer.questionId === questionId && (answer.text !== '' || answer.rating !== null),
  );
const wrote = (workspace: Workspace, kind: string) =>
  workspace.letters.some(
    (letter) => letter.kind === kind && letter.interviewId === workspace.interview.id && letter.sentAt,
  );

/** How each kind of step finds out whether it is needed, and whether it is done already. */
export const needs: Record<string, Finder> = {
  'answer-invitation': ({ interview, slots }) =>
    once(interview.state === 'arranging', false, {
      slots: slots.filter(({ interviewId }) => interviewId === interview.id).length,
    }),
  'ask-zone': (workspace) =>
    once(meetingsOf(workspace).some((m) => m.wallTime !== null && m.timeZone === null)),
  'answer-concern': (workspace) =>
    openConcerns(workspace).map(({ id, text }) => ({
      key: id,
      values: { concern: text },
      isDone: practised(workspace, `concern:${id}`),
    })),
  'try-call': ({ interview }) =>
    once(interview.kind === 'video' || (interview.kind !== 'phone' && interview.link !== null)),
  'plan-way': ({ interview }) =>
    once(
      (interview.kind === 'onsite' || interview.kind === 'meal' || interview.kind === 'panel') &&
        interview.link === null,
      false,
      {
        place: interview.place ?? '',
      },
    ),
  'quiet-phone': ({ interview }) => once(interview.kind === 'phone'),
  'ask-schedule': (workspace) => {
    const people = peopleOf(workspace);
    const unnamed = people.length === 0 || people.some(({ name, title }) => name === null || title === null);
    return once(unnamed, wrote(workspace, 'ask for schedule'));
  },
  'choose-questions': (workspace) =>
    once(
      true,
      workspace.questions.filter(({ interviewId }) => interviewId === workspace.interview.id).length >= 3,
    ),
  'review-notes': (workspace) => once(earlierNotes(workspace).length > 0),
  'recall-round': (workspace) =>
    once(earlierInterviews(workspace).length > 0 && earlierNotes(workspace).length === 0),
  'find-story': (workspace) =>
    requirementsToProve(workspace, 3).map(({ requirement, isProven }) => ({
      key: requirement.id,
      values: { requirement: requirement.text },
      isDone: isProven,
    })),
  'match-points': (workspace, reasons) =>
    once(has(reasons, 'finalists') || workspace.requirements.length === 0, false, {
      known: workspace.requirements.length,
    }),
  'start-fresh': (workspace, reasons) => once(has(reasons, 'agreement'), practised(workspace, 'start-fresh')),
  'say-aloud': (workspace) =>
    once(true, workspace.practiceAnswers.filter(({ seconds }) => seconds !== null).length >= 3),
  'read-up': (workspace) =>
    once(true, workspace.researchNotes.length > 0, { company: workspace.application.company }),
  'look-up-people': (workspace) => {
    const fresh = newPeople(workspace);
    const people = fresh.length > 0 ? fresh : peopleOf(workspace);
    const names = people.map(shortName).filter((name) => name !== null);
    return once(names.length > 0, false, {
      names: names.slice(0, 3).join(', '),
      more: Math.max(names.length - 3, 0),
    });
  },
  'deep-answers': (workspace) =>
    once(
      true,
      ['learned-so-far', 'how-proceed', 'why-us'].every((id) => practised(workspace, id)),
    ),
  'know-lines': (workspace) => once(true, workspace.nonNegotiables.length > 0),
  'know-culture': (_, reasons) => once(has(reasons, 'culture')),
  'key-points': (workspace, reasons) => once(has(reasons, 'confirm'), practised(workspace, 'key-points')),
  'warm-up-test': (_, reasons) => once(has(reasons, 'tests', 7)),
  'four-questions': (workspace) =>
    once(
      true,
      fourQuestions.every(({ id }) =>
        workspace.stepMarks.some(
          (mark) =>
            mark.interviewId === workspace.interview.id && mark.stepId === fourStepId(id) && mark.doneAt,
        ),
      ),
    ),
  'table-manners': ({ interview }) => once(interview.kind === 'meal'),
  'long-day': (workspace) => once(meetingsOf(workspace).length > 2),
  'link-background': () => once(true),
  'ask-material': (workspace) =>
    once(
      workspace.people.some(({ email }) => email),
      wrote(workspace, 'ask for material'),
    ),
};
