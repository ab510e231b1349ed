import * as z from 'zod/mini';

// Extension pages forbid `new Function`, which zod probes for.
z.config({ jitless: true });

/** Everything that comes from outside is bounded; a longer text is an error, never a hang. */
const text = (most: number) => z.string().check(z.maxLength(most));

export const Id = text(200);
/** One line that a person reads: a name, a title, a topic. */
export const Line = text(500);
/** What a person writes: a note, a letter, a description. */
export const Prose = text(200_000);
export const Address = text(320);
export const Url = text(4_000);
/** An instant: ISO 8601 in UTC, such as `2026-03-12T18:00:00Z`. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/));
/** A wall time without zone, `2026-03-12T14:00`, or a day alone, `2026-03-12`. */
export const WallTime = z.string().check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/));
/** A calendar day, `2026-03-12`. */
export const Day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
/** An IANA zone, such as `America/New_York`. */
export const ZoneName = text(64);
/** A length in whole minutes. */
export const Minutes = z.int().check(z.gte(0), z.lte(60 * 24 * 7));
