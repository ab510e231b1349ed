import type { Stage } from '../model/application';
import type { BarPress, OfferBar } from '../model/offer-bar';
import type { Reading } from '../model/reading';
import type { StatedMeeting } from '../model/understanding';
import { toInstant } from '../time/instant';
import { type TimeToWord, wordBoth, wordDay, wordTime } from '../time/wording';
import type { BarWords } from './words/words';

/** What the bar needs to know beside the reading. */
export type BarContext = {
  timeZone: string;
  locale: string;
  /** Where the application stands, if it is known. */
  stage: Stage | null;
  /** The kept time that the mail moves or cancels. */
  was: TimeToWord | null;
};

export const plainBar = (readingId: string, words: BarWords): OfferBar => ({
  readingId,
  language: words.language,
  lead: words.interview,
  who: null,
  was: null,
  when: null,
  theirTime: null,
  theirZone: null,
  zoneIsGuessed: false,
  mine: null,
  buttons: [],
  hideWords: words.hide,
  isDone: false,
});

export const button = (press: BarPress, words: string, isPrimary = false) => ({ press, words, isPrimary });

function suggestion(reading: Reading, index: number): string | null {
  return (
    reading.understanding.doubts.find(({ field }) => field === `meetings.${index}.timeZone`)?.suggestion ??
    null
  );
}

/** The start in both zones; a zone that is only proposed is shown as a guess. */
function whenOf(
  meeting: StatedMeeting,
  index: number,
  reading: Reading,
  context: BarContext,
): Partial<OfferBar> {
  const proposed = meeting.timeZone ? null : suggestion(reading, index);
  const zone = meeting.timeZone ?? proposed;
  const startsAt = meeting.start && zone ? toInstant(meeting.start, zone) : null;
  const both = wordBoth(
    { startsAt, wallTime: meeting.start, minutes: null, timeZone: zone },
    context.timeZone,
    context.locale,
  );
  if (!both) return {};
  return {
    when: both.theirs ? `${both.day},` : both.day,
    theirTime: both.theirs,
    theirZone: both.zone,
    zoneIsGuessed: proposed !== null && both.zone !== null,
    mine: both.mine,
  };
}

/** When it is, what is asked, or that the time is open. */
export function barWhen(reading: Reading, context: BarContext, words: BarWords): Partial<OfferBar> {
  const invitation = reading.understanding.invitation;
  const index = invitation?.meetings.findIndex(({ start }) => start !== null) ?? -1;
  const meeting = index >= 0 ? invitation?.meetings[index] : undefined;
  if (meeting) return whenOf(meeting, index, reading, context);
  const count = invitation?.proposedSlots.length ?? 0;
  if (count > 1) return { when: words.chooseATime(count) };
  if (reading.understanding.label !== 'request for availability') return { when: words.timeOpen };
  const by = invitation?.replyBy;
  return { when: words.theyAsk(by ? wordDay(by, context.locale) : null) };
}

/** The time that no longer holds, in the reader’s own hours where they are known: as it stands in their diary. */
export function barWas(reading: Reading, { was, timeZone, locale }: BarContext): string | null {
  if (was?.startsAt)
    return `${wordDay(was.startsAt, locale, timeZone)}, ${wordTime(was.startsAt, locale, timeZone)}`;
  const { invitation, label } = reading.understanding;
  const stated = label === 'cancellation' ? invitation?.meetings[0]?.start : invitation?.oldTimes[0];
  const wallTime = was?.wallTime ?? stated ?? null;
  return (
    wordBoth({ startsAt: null, wallTime, minutes: null, timeZone: null }, timeZone, locale)?.text ?? null
  );
}
