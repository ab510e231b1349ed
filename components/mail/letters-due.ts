import type { TalkChange } from '../../lib/commands/preview-update';
import type { InterviewKind } from '../../lib/model/understanding';
import { endOf } from '../../lib/remind/thank-you-clock';
import { addMinutes, minutesBetween } from '../../lib/time/instant';

/** A letter that a moved talk gives another day; `usualMinutes` where nobody said how long the talk is, and that was assumed. */
export type LetterDue = { name: string; dueAt: string; usualMinutes: number | null };

const dayMinutes = 24 * 60;

/** Whose letters fall due when, once the talks have moved. */
export function lettersDue(moved: TalkChange[], kind: InterviewKind | null): LetterDue[] {
  return moved.flatMap(({ names, now }) => {
    const end = now && endOf(now, kind);
    if (!end || !now.startsAt) return [];
    const dueAt = addMinutes(end.endsAt, dayMinutes);
    const usualMinutes = end.isGuessed ? minutesBetween(now.startsAt, end.endsAt) : null;
    return names.map((name) => ({ name, dueAt, usualMinutes }));
  });
}
