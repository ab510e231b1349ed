import type { Plan, PlanStep } from '../model/plan';
import type { StepMark } from '../model/preparation';
import type { Workspace } from '../model/workspace';
import { needs } from './plan-needs';
import { opensFor } from './plan-opens';
import { mostSteps, type Span, type StepKind, stepKinds } from './plan-table';
import { rankReasons } from './rank-reasons';
import { dayOf, endOf, spanUntil, startOf } from './span';
import { spreadOverDays } from './spread';

const spans: readonly Span[] = ['hours', 'day', 'days', 'week'];

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
      opens: opensFor(kind.code, workspace),
      source: kind.source,
      kind,
    };
  });
}

/** The reader's own order, where they changed it: the days stay as they fall, the steps change places among them. */
function inReadersOrder(steps: PlanStep[], marks: StepMark[]): PlanStep[] {
  const placed = steps.map((step, index) => ({
    step,
    place: marks.find(({ stepId }) => stepId === step.id)?.position ?? index,
  }));
  return placed
    .sort((one, other) => one.place - other.place)
    .map(({ step }, index) => {
      const day = steps[index]?.day ?? step.day;
      return { ...step, day, at: day === step.day ? step.at : null };
    });
}

/**
 * Dated steps from now to the interview, fewer when time is short. Days are the reader's; nothing is ever overdue:
 * what was not done rolls to today. A step left out brings no other in its place. Once the interview is over the plan is empty.
 */
export function makePlan(workspace: Workspace, now: string, timeZone: string): Plan {
  const reasons = rankReasons(workspace);
  const end = endOf(workspace);
  const isOver = workspace.interview.state === 'cancelled' || (end !== null && end <= now);
  if (isOver) return { steps: [], leftOut: [], reasons, done: 0, all: 0 };

  const span = spanUntil(workspace, now, timeZone);
  const marks = workspace.stepMarks.filter((mark) => mark.interviewId === workspace.interview.id);
  const isLeft = ({ id }: PlanStep) => marks.some((mark) => mark.stepId === id && mark.skipped);
  const possible = stepKinds
    .filter(({ least }) => spans.indexOf(least) <= spans.indexOf(span))
    .flatMap((kind) => stepsOf(kind, workspace, reasons))
    .slice(0, mostSteps[span]);

  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const last = dayOf(workspace, timeZone) ?? today.add({ days: 7 });
  const spread = spreadOverDays(
    possible.filter((step) => !isLeft(step)),
    today,
    last,
  );
  const steps = inReadersOrder(spread, marks);
  const leftOut = possible.filter(isLeft).map(({ kind: _, ...step }) => step);
  return { steps, leftOut, reasons, done: steps.filter(({ isDone }) => isDone).length, all: steps.length };
}
