import type { PlanStep } from '../model/plan';
import type { StepKind } from './plan-table';

/** Minutes of preparation that one evening bears. */
const mostMinutes = 60;

/**
 * Gives each step its day: the day it is best done, or today when that has passed. A full day hands on to the
 * next, up to the last one. Done steps take no time. Sorted by day, the given order kept within a day.
 */
export function spreadOverDays(
  steps: (PlanStep & { kind: StepKind })[],
  today: Temporal.PlainDate,
  interviewDay: Temporal.PlainDate,
): PlanStep[] {
  const last = Temporal.PlainDate.compare(interviewDay, today) < 0 ? today : interviewDay;
  const load = new Map<string, number>();
  const later = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(one, other) > 0 ? one : other;
  const dated = steps.map(({ kind, ...step }) => {
    let day = later(last.subtract({ days: kind.daysBefore }), today);
    const minutes = step.isDone ? 0 : kind.minutes;
    const latest = kind.daysBefore === 0 ? last : later(last.subtract({ days: 1 }), today);
    const isFull = () => (load.get(day.toString()) ?? 0) + minutes > mostMinutes;
    while (isFull() && Temporal.PlainDate.compare(day, latest) < 0) day = day.add({ days: 1 });
    load.set(day.toString(), (load.get(day.toString()) ?? 0) + minutes);
    return { ...step, day: day.toString() };
  });
  return dated.sort((one, other) => one.day.localeCompare(other.day));
}
