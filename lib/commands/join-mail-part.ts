import * as z from 'zod/mini';
import { joinParts } from '../mailbox/join-parts';
import type { MailPart } from '../mailbox/read-part';
import { MailLink, MailMessage } from '../model/mail-message';
import type { OfferBar } from '../model/offer-bar';
import { command } from './command';
import { understandMail } from './understand-mail';

/** The halves seen last in each tab: they come within a second of each other, so nothing is lost with a worker that ends. */
const seen = new Map<number, Map<MailPart['frame'], MailPart>>();
const mostTabs = 50;

const Part = z.union([
  z.object({ frame: z.literal('head'), mail: MailMessage }),
  z.object({
    frame: z.literal('body'),
    text: z.string().check(z.maxLength(500_000)),
    links: z.array(MailLink).check(z.maxLength(500)),
  }),
]);

/** Takes one half of a mail whose head and body stand in frames of different origins; answers once both are here. */
export const joinMailPart = command({
  name: 'joinMailPart',
  from: ['mail page'],
  isChange: false,
  input: z.object({ part: Part }),
  run: async ({ part }, world): Promise<{ bar: OfferBar | null }> => {
    if (world.tabId === null) return { bar: null };
    const halves = seen.get(world.tabId) ?? new Map<MailPart['frame'], MailPart>();
    halves.set(part.frame, part);
    seen.delete(world.tabId);
    seen.set(world.tabId, halves);
    const [oldest] = seen.keys();
    if (seen.size > mostTabs && oldest !== undefined) seen.delete(oldest);
    const mail = joinParts([...halves.values()]);
    return mail ? await understandMail.run(mail, world) : { bar: null };
  },
});
