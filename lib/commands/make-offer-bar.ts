import type { Stage } from '../model/application';
import { isInvitation } from '../model/is-invitation';
import type { BarPress, OfferBar } from '../model/offer-bar';
import type { Reading } from '../model/reading';
import type { StatedMeeting } from '../model/understanding';
import { toInstant } from '../time/instant';
import { wordBoth, wordDay } from '../time/wording';
import { offeredStage } from '../track/stages';
import { barWords } from './words';
import type { BarWords } from './words/words';

/** What the bar needs to know beside the reading. */
export type BarContext = {
  timeZone: string;
  locale: string;
  /** Where the application stands, if it is known. */
  stage: Stage | null;
  /** The interviewer to whom this own mail of the reader went, if it did. */
  thanked: string | null;
};

const plainBar = (reading: Reading, words: BarWords): OfferBar => ({
  readingId: reading.id,
  language: words.language,
  lead: words.interview,
  who: reading.understanding.company,
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

const button = (press: BarPress, words: string, isPrimary = false) => ({ press, words, isPrimary });

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

function invitationWhen(reading: Reading, context: BarContext, words: BarWords): Partial<OfferBar> {
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

function oldTime(reading: Reading, context: BarContext): string | null {
  const old = reading.understanding.invitation?.oldTimes[0];
  return old
    ? (wordBoth(
        { startsAt: null, wallTime: old, minutes: null, timeZone: null },
        context.timeZone,
        context.locale,
      )?.text ?? null)
    : null;
}

const stageLeads = (words: BarWords): Partial<Record<string, string>> => ({
  rejection: words.rejection,
  offer: words.offer,
  'conditional offer': words.offer,
  'application receipt': words.receipt,
  assessment: words.assessment,
});

/** The bar for a mail that was understood; null where there is nothing to offer. */
export function makeOfferBar(reading: Reading, context: BarContext): OfferBar | null {
  const words = barWords(context.locale);
  const { understanding, match, verdict } = reading;
  const bar = plainBar(reading, words);
  const { buttons } = words;
  if (verdict === 'hidden' || verdict === 'not an interview' || verdict === 'kept old time') return null;
  if (context.thanked) {
    return {
      ...bar,
      lead: words.thankYou,
      who: words.sentTo(context.thanked),
      buttons: [button('mark-sent', buttons.markSent, true)],
    };
  }
  const round = understanding.invitation?.round;
  const lead = round ? words.round[round] : words.interview;
  if (match.verdict === 'moved') {
    return {
      ...bar,
      ...invitationWhen(reading, context, words),
      lead: words.moved,
      was: oldTime(reading, context),
      buttons: [button('update', buttons.update, true), button('keep-old', buttons.keepOld)],
    };
  }
  if (match.verdict === 'cancelled') {
    const first = understanding.invitation?.meetings[0];
    const was = first
      ? wordBoth(
          { startsAt: null, wallTime: first.start, minutes: null, timeZone: null },
          context.timeZone,
          context.locale,
        )?.text
      : null;
    const who = [lead, understanding.company].filter(Boolean).join(', ');
    return {
      ...bar,
      lead: words.cancelled,
      who,
      was: was ?? null,
      buttons: [button('update', buttons.update, true), button('keep-old', buttons.keepIt)],
    };
  }
  if (!isInvitation(understanding.label)) {
    const to = context.stage ? offeredStage(understanding.label, context.stage) : null;
    if (!to || match.verdict !== 'stage') return null;
    return {
      ...bar,
      lead: stageLeads(words)[understanding.label] ?? words.interview,
      when: words.moveTo(words.stage[to]),
      buttons: [button('update', buttons.update, true)],
    };
  }
  if (match.verdict === 'unsure') {
    return {
      ...bar,
      lead,
      when: words.whichOne,
      buttons: [button('open', buttons.look, true), button('not-an-interview', buttons.no)],
    };
  }
  if (match.verdict === 'same') {
    return {
      ...bar,
      ...invitationWhen(reading, context, words),
      lead,
      buttons: [button('open', buttons.open)],
      isDone: true,
    };
  }
  return {
    ...bar,
    ...invitationWhen(reading, context, words),
    lead,
    buttons: [button('save', buttons.save, true), button('not-an-interview', buttons.no)],
  };
}

/** The bar right after saving: a small win, and the one question that may be left. */
export function makeSavedBar(reading: Reading, context: BarContext, lead: 'saved' | 'updated'): OfferBar {
  const words = barWords(context.locale);
  const meetings = reading.understanding.invitation?.meetings ?? [];
  const zoneLeft = meetings.some(({ start, timeZone }) => start?.includes('T') && timeZone === null);
  const sentences = [...(lead === 'saved' ? [words.smallWin] : []), ...(zoneLeft ? [words.zoneLeft] : [])];
  return {
    ...plainBar(reading, words),
    lead: lead === 'saved' ? words.saved : words.updated,
    who: null,
    when: sentences.join(' ') || reading.understanding.company,
    buttons: [
      ...(zoneLeft ? [button('answer', words.buttons.answer)] : []),
      button('undo', words.buttons.undo),
    ],
    isDone: !zoneLeft,
  };
}
