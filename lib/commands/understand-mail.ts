import { MailMessage } from '../model/mail-message';
import type { OfferBar } from '../model/offer-bar';
import { barContext } from './bar-context';
import { command } from './command';
import { keepReading } from './keep-reading';
import { makeSentBar } from './make-done-bar';
import { makeOfferBar } from './make-offer-bar';
import { findSentLetter } from './sent-letter';

/** Understands an opened mail and answers with the bar to show above it, or none. */
export const understandMail = command({
  name: 'understandMail',
  from: ['mail page', 'own page'],
  isChange: false,
  input: MailMessage,
  run: async (mail, world): Promise<{ bar: OfferBar | null }> => {
    const letter = await findSentLetter(mail, world);
    if (letter) return { bar: makeSentBar(letter, world.locale, false) };
    const reading = await keepReading(mail, world);
    return { bar: reading ? makeOfferBar(reading, await barContext(reading, world)) : null };
  },
});
