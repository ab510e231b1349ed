import type { OfferBar } from '../model/offer-bar';
import type { Reading } from '../model/reading';
import { type BarContext, button, plainBar } from './bar-parts';
import { barWords } from './words';

/** The bar right after saving: a small win, and the one question that may be left. */
export function makeSavedBar(reading: Reading, { locale }: BarContext, lead: 'saved' | 'updated'): OfferBar {
  const words = barWords(locale);
  const meetings = reading.understanding.invitation?.meetings ?? [];
  const zoneLeft = meetings.some(({ start, timeZone }) => start?.includes('T') && timeZone === null);
  const sentences = [...(lead === 'saved' ? [words.smallWin] : []), ...(zoneLeft ? [words.zoneLeft] : [])];
  return {
    ...plainBar(reading.id, words),
    lead: lead === 'saved' ? words.saved : words.updated,
    when: sentences.join(' ') || reading.understanding.company,
    buttons: [
      ...(zoneLeft ? [button('answer', words.buttons.answer)] : []),
      button('undo', words.buttons.undo),
    ],
    isDone: !zoneLeft,
  };
}

/** The bar above the reader’s own mail to somebody they met: that letter may be the thank-you. */
export function makeSentBar(letter: { id: string; name: string }, locale: string, isDone: boolean): OfferBar {
  const words = barWords(locale);
  return {
    ...plainBar(letter.id, words),
    lead: isDone ? words.updated : words.thankYou,
    who: words.sentTo(letter.name),
    buttons: [
      isDone ? button('undo', words.buttons.undo) : button('mark-sent', words.buttons.markSent, true),
    ],
    isDone,
  };
}
