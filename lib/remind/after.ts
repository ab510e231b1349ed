import type { Meeting } from '../model/interview';
import type { Reminder } from '../model/reminder';
import type { ThankYou } from '../model/thank-you';
import { addDays, addMinutes, dayIn, minutesBetween } from '../time/instant';
import { remindOfDebrief } from './day-over';
import { afterQuiet, hourOf } from './quiet-hours';
import { interviewOf, makeReminder, type ReminderView, tellingTime, wordWhen } from './reminder-view';
import { readClock, type ThankYouClock } from './thank-you-clock';

const morningHour = 9;
const soonHours = 3;
/** A letter this late has been let go. */
const lateDays = 5;

type Owed = { letter: ThankYou; meeting: Meeting; clock: ThankYouClock; name: string };

/** Keeps quiet until the reader wanted to hear of it again. */
const notBefore = (at: string, letter: ThankYou): string =>
  letter.snoozedUntil && letter.snoozedUntil > at ? letter.snoozedUntil : at;

/** Letters that are neither sent nor left out, each with its clock. The clock is asked as of its own end: what is due does not depend on now. */
function owedLetters(view: ReminderView): Owed[] {
  return view.data.thankYous.flatMap((letter) => {
    if (letter.state === 'sent' || letter.state === 'skipped') return [];
    const meeting = view.meetings.get(letter.meetingId);
    const interview = meeting && interviewOf(view, meeting.interviewId);
    if (!meeting || !interview) return [];
    const clock = readClock(letter, meeting, interview.kind, meeting.startsAt ?? '');
    const person = letter.personId ? view.people.get(letter.personId) : undefined;
    // What can no longer be told need not be worded; quiet hours may put it off by less than a day.
    const lastWord = clock && addMinutes(notBefore(clock.dueAt, letter), (lateDays + 1) * 24 * 60);
    return clock && lastWord && lastWord > view.now
      ? [{ letter, meeting, clock, name: person?.name ?? person?.title ?? view.words.someone }]
      : [];
  });
}

function aboutLetter({ letter }: Owed) {
  const { applicationId, interviewId, meetingId, personId, id } = letter;
  return { applicationId, interviewId, meetingId, personId, thankYouId: id, opens: `#/letters/${id}` };
}

function remindOfOne(owed: Owed, view: ReminderView): Reminder[] {
  const { letter, clock, name } = owed;
  const due = wordWhen(clock.dueAt, view);
  const soon = afterQuiet(notBefore(addMinutes(clock.dueAt, -soonHours * 60), letter), view.quiet);
  const late = afterQuiet(notBefore(clock.dueAt, letter), view.quiet);
  const snoozed = letter.snoozedUntil ? `${clock.dueAt}+${letter.snoozedUntil}` : clock.dueAt;
  const reminders: Reminder[] = [];
  if (soon < clock.dueAt) {
    const hours = Math.max(1, Math.round(minutesBetween(tellingTime(soon, view), clock.dueAt) / 60));
    reminders.push(
      makeReminder(view, letter.id, snoozed, ['write letter', 'mark sent'], {
        ...aboutLetter(owed),
        kind: 'thank-you soon',
        at: soon,
        until: clock.dueAt,
        title: view.words.thank(name),
        text: view.words.dueSoon(due, hours),
      }),
    );
  }
  reminders.push(
    makeReminder(view, letter.id, snoozed, ['write letter', 'mark sent'], {
      ...aboutLetter(owed),
      kind: 'thank-you late',
      at: late,
      until: addMinutes(late, lateDays * 24 * 60),
      title: view.words.isLate(name),
      text: view.words.wasDue(due),
    }),
  );
  return reminders;
}

/**
 * One notification in the morning for all letters that fall due on that day. One that is put off speaks up again
 * at the hour it was put off to, unless its last three hours have begun: then it is told by itself.
 */
function remindInTheMorning(letters: Owed[], view: ReminderView): Reminder[] {
  const mornings = new Map<string, Owed[]>();
  for (const owed of letters) {
    const { endsAt, dueAt } = owed.clock;
    const morning = hourOf(addDays(dayIn(endsAt, view.timeZone), 1), morningHour, view.timeZone);
    const at = afterQuiet(notBefore(morning, owed.letter), view.quiet);
    if (at < addMinutes(dueAt, -soonHours * 60)) mornings.set(at, [...(mornings.get(at) ?? []), owed]);
  }
  return [...mornings].flatMap(([at, group]) => {
    const [first] = group.sort((a, b) => a.clock.dueAt.localeCompare(b.clock.dueAt));
    if (!first) return [];
    return [
      makeReminder(view, 'letters', at, ['write letter', 'snooze'], {
        ...aboutLetter(first),
        kind: 'thank-you morning',
        at,
        until: first.clock.dueAt,
        title: view.words.letters(group.length),
        text: view.words.firstLetter(first.name, wordWhen(first.clock.dueAt, view)),
        opens: group.length === 1 ? `#/letters/${first.letter.id}` : '#/letters',
      }),
    ];
  });
}

/** What follows an interview: notes while it is fresh, and each letter’s clock. */
export function remindAfter(view: ReminderView): Reminder[] {
  const letters = view.settings.tellThankYou ? owedLetters(view) : [];
  return [
    ...remindOfDebrief(view),
    ...remindInTheMorning(letters, view),
    ...letters.flatMap((owed) => remindOfOne(owed, view)),
  ];
}
