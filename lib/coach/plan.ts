import type { Plan, PlanStep } from '../model/plan';
import type { Workspace } from '../model/workspace';
import { needs } from './plan-needs';
import { mostSteps, type Span, type StepKind, stepKinds } from './plan-table';
import { rankReasons } from './rank-reasons';
import { dayOf, endOf, spanUntil, startOf } from './span';
import { spreadOverDays } from './spread';

const spans: readonly Span[] = ['hours', 'day', 'days', 'week'];

/** Where a step's button leads. */
function opens(code: string, workspace: Workspace): string | null {
  const { id } = workspace.interview;
  if (
    ['answer-concern', 'say-aloud', 'deep-answers', 'start-fresh', 'key-points', 'warm-up-test'].includes(
      code,
    )
  ) {
    return `#/practice/${id}`;
  }
  if (code === 'find-story') return '#/stories';
  if (code === 'know-lines') return '#/offers';
  if (code === 'recall-round') {
    const earlier = workspace.interviews.findLast((one) => one.createdAt < workspace.interview.createdAt);
    return earlier ? `#/debrief/${earlier.id}` : null;
  }
  if (code === 'ask-schedule' || code === 'ask-material' || code === 'answer-invitation') return '#/letters';
  return `#/interviews/${id}`;
}

/** The hour for what belongs right before the interview. */
function hourOf(kind: StepKind, workspace: Workspace): string | null {
  const start = startOf(workspace);
  if (!start || kind.daysBefore > 0) return null;
  return Temporal.Instant.from(start).subtract({ minutes: 30 }).toString();
}

function stepsOf(
  kind: StepKind,
  workspace: Workspace,
  reasons: Plan['reasons'],
): (PlanStep & { kind: StepKind })[] {
  return (needs[kind.code]?.(workspace, reasons) ?? []).map(({ key, values, isDone }) => {
    const id = key === null ? kind.code : `${kind.code}:${key}`;
    const mark = workspace.stepMarks.find(
      (row) => row.interviewId === workspace.interview.id && row.stepId === id,
    );
    return {
      id,
      code: kind.code,
      values,
      day: '',
      at: hourOf(kind, workspace),
      minutes: kind.minutes,
      isDone: isDone || Boolean(mark?.doneAt),
      opens: opens(kind.code, workspace),
      source: kind.source,
      kind,
    };
  });
}

/**
 * Dated steps from now to the interview, fewer when time is short. Days are the reader's; nothing is ever overdue:
 * what was not done rolls to today. Once the interview has begun the plan is empty.
 */
export function makePlan(workspace: Workspace, now: string, timeZone: string): Plan {
  const reasons = rankReasons(workspace);
  const end = endOf(workspace);
  const isOver = workspace.interview.state === 'cancelled' || (end !== null && end <= now);
  if (isOver) return { steps: [], reasons, done: 0, all: 0 };

  const span = spanUntil(workspace, now, timeZone);
  const marks = workspace.stepMarks.filter((mark) => mark.interviewId === workspace.interview.id);
  const left = new Set(marks.filter(({ skipped }) => skipped).map(({ stepId }) => stepId));
  const possible = stepKinds
    .filter(({ least }) => spans.indexOf(least) <= spans.indexOf(span))
    .flatMap((kind) => stepsOf(kind, workspace, reasons))
    .filter(({ id }) => !left.has(id));
  const place = (step: PlanStep, index: number) =>
    marks.find(({ stepId }) => stepId === step.id)?.position ?? index;
  const chosen = possible
    .slice(0, mostSteps[span])
    .map((step, index) => ({ step, place: place(step, index) }))
    .sort((one, other) => one.place - other.place)
    .map(({ step }) => step);

  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const last = dayOf(workspace, timeZone) ?? today.add({ days: 7 });
  const steps = spreadOverDays(chosen, today, last);
  return { steps, reasons, done: steps.filter(({ isDone }) => isDone).length, all: steps.length };
}
