import { isInvitation } from '../model/is-invitation';
import type { OfferBar } from '../model/offer-bar';
import type { Reading } from '../model/reading';
import { offeredStage } from '../track/stages';
import { type BarContext, barWas, barWhen, button, plainBar } from './bar-parts';
import { barWords } from './words';
import type { BarWords } from './words/words';

const stageLeads = (words: BarWords): Partial<Record<string, string>> => ({
  rejection: words.rejection,
  offer: words.offer,
  'conditional offer': words.offer,
  'application receipt': words.receipt,
  assessment: words.assessment,
});

/** A kept interview that has another time now, or a time at last. */
function movedBar(bar: OfferBar, reading: Reading, context: BarContext, words: BarWords): OfferBar {
  const was = barWas(reading, context);
  const people = reading.understanding.invitation?.meetings.flatMap((meeting) => meeting.people) ?? [];
  const [one] = people.length === 1 ? people : [];
  const isNews = was === null && reading.understanding.label !== 'reschedule';
  return {
    ...bar,
    ...barWhen(reading, context, words),
    lead: isNews ? bar.lead : words.moved,
    who: [one?.name, bar.who].filter(Boolean).join(', ') || null,
    was,
    buttons: [
      button('update', words.buttons.update, true),
      isNews ? button('not-an-interview', words.buttons.no) : button('keep-old', words.buttons.keepOld),
    ],
  };
}

/** A mail about an application that is kept offers the move of its stage, and never makes it. */
function stageBar(bar: OfferBar, reading: Reading, { stage }: BarContext, words: BarWords): OfferBar | null {
  const { label } = reading.understanding;
  const to = stage ? offeredStage(label, stage) : null;
  if (!to || reading.match.verdict !== 'stage') return null;
  return {
    ...bar,
    lead: stageLeads(words)[label] ?? words.interview,
    when: words.moveTo(words.stage[to]),
    buttons: [button('update', words.buttons.update, true)],
  };
}

/** The bar for a mail that was understood; null where there is nothing to offer. */
export function makeOfferBar(reading: Reading, context: BarContext): OfferBar | null {
  const words = barWords(context.locale);
  const { buttons } = words;
  const { understanding, match, verdict } = reading;
  if (verdict === 'hidden' || verdict === 'not an interview' || verdict === 'kept old time') return null;
  const round = understanding.invitation?.round;
  const lead = round ? words.round[round] : words.interview;
  const bar = { ...plainBar(reading.id, words), lead, who: understanding.company };
  if (match.verdict === 'moved') return movedBar(bar, reading, context, words);
  if (match.verdict === 'cancelled') {
    return {
      ...bar,
      lead: words.cancelled,
      who: [lead, understanding.company].filter(Boolean).join(', '),
      was: barWas(reading, context),
      buttons: [button('update', buttons.update, true), button('keep-old', buttons.keepIt)],
    };
  }
  if (!isInvitation(understanding.label)) return stageBar(bar, reading, context, words);
  if (match.verdict === 'unsure') {
    return {
      ...bar,
      when: words.whichOne,
      buttons: [button('open', buttons.look, true), button('not-an-interview', buttons.no)],
    };
  }
  const offered = { ...bar, ...barWhen(reading, context, words) };
  if (match.verdict === 'same') return { ...offered, buttons: [button('open', buttons.open)], isDone: true };
  return {
    ...offered,
    buttons: [button('save', buttons.save, true), button('not-an-interview', buttons.no)],
  };
}
