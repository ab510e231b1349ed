import * as z from 'zod/mini';
import type { Reminder, ReminderAction } from '../model/reminder';
import { addDays, addMinutes, dayIn } from '../time/instant';
import { command, type World } from './command';
import { markThankYou } from './mark-thank-you';

const snoozeMinutes = 3 * 60;

/** What a press on a notification’s button does: changes data, and says which place to open, if any. */
async function act(
  reminder: Reminder,
  action: ReminderAction,
  world: World,
): Promise<{ opens: string | null }> {
  const { db, keep, now, timeZone } = world;
  switch (action) {
    case 'mark sent':
      if (reminder.thankYouId)
        await markThankYou.run({ thankYouId: reminder.thankYouId, state: 'sent' }, world);
      return { opens: null };
    case 'snooze': {
      const owed = await db.thankYous
        .where('interviewId')
        .equals(reminder.interviewId ?? '')
        .toArray();
      const until = addMinutes(now, snoozeMinutes);
      for (const { id, state } of owed)
        if (state === 'due' || state === 'drafted') await keep.put('thankYous', id, { snoozedUntil: until });
      return { opens: null };
    }
    case 'later':
      return { opens: null };
    case 'wait a week': {
      const week = addDays(dayIn(now, timeZone), 7);
      if (reminder.interviewId) await keep.put('interviews', reminder.interviewId, { decisionBy: week });
      return { opens: null };
    }
    case 'open call': {
      const interview = reminder.interviewId ? await db.interviews.get(reminder.interviewId) : undefined;
      return { opens: interview?.link ?? reminder.opens };
    }
    case 'write letter':
      return { opens: reminder.thankYouId ? `#/letters/${reminder.thankYouId}` : '#/letters' };
    case 'open letters':
      return { opens: '#/letters' };
    case 'ask for time':
      return {
        opens: `#/write/${encodeURIComponent('ask for time')}~${encodeURIComponent(reminder.applicationId)}`,
      };
    case 'write notes':
      return { opens: `#/debrief/${reminder.interviewId ?? ''}` };
    default:
      return { opens: reminder.opens };
  }
}

/** Does what was pressed on a notification. The reminder is derived by the worker itself: no page sends one. */
export const pressReminder = command({
  name: 'pressReminder',
  from: [],
  isChange: true,
  input: z.custom<{ reminder: Reminder; action: ReminderAction }>(),
  run: ({ reminder, action }, world) => act(reminder, action, world),
});
