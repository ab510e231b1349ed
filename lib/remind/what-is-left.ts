import { makePlan } from '../coach/plan';
import type { Reminder } from '../model/reminder';
import type { EncoreDb } from '../store/db';
import { readWorkspace } from '../store/reads/workspace';
import { textLength } from './reminder-view';
import { reminderWords } from './words';

/**
 * The text of a reminder as it is told: the evening before it also says what is left of the plan. That is read only
 * then, for this one interview, so that deriving reminders stays cheap.
 */
export async function withWhatIsLeft(
  { kind, interviewId, text }: Reminder,
  { db, now, timeZone, locale }: { db: EncoreDb; now: string; timeZone: string; locale: string },
): Promise<string> {
  const workspace = kind === 'evening before' && interviewId ? await readWorkspace(db, interviewId) : null;
  if (!workspace) return text;
  const { all, done } = makePlan(workspace, now, timeZone);
  if (all === 0) return text;
  const whole = `${text}. ${reminderWords(locale).left(all - done)}`;
  return whole.length > textLength ? text : whole;
}
