import { MailMessage } from '../model/mail-message';
import type { OfferBar } from '../model/offer-bar';
import type { Reading } from '../model/reading';
import { readStage } from '../store/reads/stages';
import { command, type World } from './command';
import { keepReading } from './keep-reading';
import { type BarContext, makeOfferBar } from './make-offer-bar';

/** What the bar shows beside the reading itself. */
export async function barContext(
  reading: Reading | null,
  world: World,
  thanked: string | null = null,
): Promise<BarContext> {
  const applicationId = reading?.match.applicationId ?? null;
  return {
    timeZone: world.timeZone,
    locale: world.locale,
    stage: applicationId ? await readStage(world.db, applicationId) : null,
    thanked,
  };
}

/** Understands an opened mail and answers with the bar to show above it, or none. */
export const understandMail = command({
  name: 'understandMail',
  from: ['mail page', 'own page'],
  isChange: false,
  input: MailMessage,
  run: async (mail, world): Promise<{ bar: OfferBar | null }> => {
    const reading = await keepReading(mail, world);
    return { bar: reading ? makeOfferBar(reading, await barContext(reading, world)) : null };
  },
});
