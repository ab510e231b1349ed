import type { Workspace } from '../model/workspace';
import { meetingsOf } from './facts';
import type { Span } from './plan-table';

/** The instant at which the interview begins, or null while no time or zone is known. */
export function startOf(workspace: Workspace): string | null {
  return meetingsOf(workspace).find(({ startsAt }) => startsAt !== null)?.startsAt ?? null;
}

/** The instant at which the last meeting ends; an hour is assumed where no length is known, half an hour on the phone. */
export function endOf(workspace: Workspace): string | null {
  const guess = workspace.interview.kind === 'phone' ? 30 : 60;
  const ends = meetingsOf(workspace)
    .filter(({ startsAt }) => startsAt !== null)
    .map(({ startsAt, minutes }) => Temporal.Instant.from(startsAt ?? '').add({ minutes: minutes ?? guess }));
  return ends.sort(Temporal.Instant.compare).at(-1)?.toString() ?? null;
}

/** The day of the interview in the reader's zone; the mail's own day while its zone is not known. */
export function dayOf(workspace: Workspace, timeZone: string): Temporal.PlainDate | null {
  const start = startOf(workspace);
  if (start) return Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).toPlainDate();
  const wall = meetingsOf(workspace).find(({ wallTime }) => wallTime !== null)?.wallTime;
  return wall ? Temporal.PlainDate.from(wall.slice(0, 10)) : null;
}

/** How much time is left to prepare: up to 4 hours, up to 36, up to 4 days, or more. An interview without a time is a week away. */
export function spanUntil(workspace: Workspace, now: string, timeZone: string): Span {
  const start = startOf(workspace);
  const from = Temporal.Instant.from(now);
  if (start) {
    const hours = from.until(Temporal.Instant.from(start)).total('hours');
    return hours <= 4 ? 'hours' : hours <= 36 ? 'day' : hours <= 96 ? 'days' : 'week';
  }
  const day = dayOf(workspace, timeZone);
  if (!day) return 'week';
  const days = from.toZonedDateTimeISO(timeZone).toPlainDate().until(day).days;
  return days <= 1 ? 'day' : days <= 4 ? 'days' : 'week';
}
