import { addDays, dayIn, toInstant, wallTimeIn } from '../time/instant';

/** Hours of the reader’s day in which nothing is told but the interview itself. */
export type Quiet = { from: number; until: number; timeZone: string };

const two = (hour: number) => String(hour).padStart(2, '0');

/** The instant of an hour on a day in the reader’s zone. */
export function hourOf(day: string, hour: number, timeZone: string): string {
  return toInstant(`${day}T${two(hour)}:00`, timeZone) as string;
}

/** The same instant, or the end of the quiet hours that it falls into. */
export function afterQuiet(instant: string, { from, until, timeZone }: Quiet): string {
  if (from === until) return instant;
  const hour = Number(wallTimeIn(instant, timeZone).slice(11, 13));
  const day = dayIn(instant, timeZone);
  const isQuiet = from > until ? hour >= from || hour < until : hour >= from && hour < until;
  if (!isQuiet) return instant;
  return hourOf(from > until && hour >= from ? addDays(day, 1) : day, until, timeZone);
}
