import type { Reminder } from '../model/reminder';
import { addDays, addMinutes } from '../time/instant';
import { wordDay } from '../time/wording';
import { afterQuiet, hourOf } from './quiet-hours';
import { applicationOf, makeReminder, type ReminderView } from './reminder-view';

const morningHour = 9;
const week = 7 * 24 * 60;

/** The decision date has passed and nothing was heard. */
function remindOfSilence(view: ReminderView): Reminder[] {
  return view.data.interviews.flatMap((interview) => {
    const application = applicationOf(view, interview.applicationId);
    const stage = view.data.stages.get(interview.applicationId);
    if (!interview.decisionBy || interview.state === 'cancelled' || !application) return [];
    if (stage !== 'interviewing' && stage !== 'screening') return [];
    let day = addDays(interview.decisionBy, 1);
    // Nobody answers on a weekend: a Friday's decision is asked about on Monday.
    while (Temporal.PlainDate.from(day).dayOfWeek > 5) day = addDays(day, 1);
    const at = afterQuiet(hourOf(day, morningHour, view.timeZone), view.quiet);
    return [
      makeReminder(view, interview.id, interview.decisionBy, ['read follow-up', 'wait a week'], {
        kind: 'decision passed',
        at,
        until: addMinutes(at, 2 * week),
        applicationId: application.id,
        interviewId: interview.id,
        title: view.words.noWord(application.company),
        text: view.words.planned(wordDay(interview.decisionBy, view.locale)),
        opens: `#/write/follow-up~${encodeURIComponent(application.id)}`,
      }),
    ];
  });
}

/** An offer wants an answer by tomorrow. */
function remindOfOffers(view: ReminderView): Reminder[] {
  return view.data.offers.flatMap((offer) => {
    const application = applicationOf(view, offer.applicationId);
    const stage = view.data.stages.get(offer.applicationId);
    if (!offer.decideBy || !application || (stage !== 'offer' && stage !== 'conditional offer')) return [];
    return [
      makeReminder(view, offer.id, offer.decideBy, ['compare offers', 'ask for time'], {
        kind: 'offer due',
        at: afterQuiet(hourOf(addDays(offer.decideBy, -1), morningHour, view.timeZone), view.quiet),
        until: hourOf(addDays(offer.decideBy, 1), 0, view.timeZone),
        applicationId: application.id,
        title: view.words.decideBy(application.company, wordDay(offer.decideBy, view.locale)),
        text: view.words.askForTime,
        opens: '#/offers',
      }),
    ];
  });
}

/** What is being waited for: a decision, an answer to an offer. */
export function remindOfWaiting(view: ReminderView): Reminder[] {
  return view.settings.tellFollowUp ? [...remindOfSilence(view), ...remindOfOffers(view)] : [];
}
