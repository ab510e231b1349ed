import { registrableDomain } from '../../../model/registrable-domain';
import type { Page } from '../../clue';
import { senderWords } from '../../words/mail-systems';
import { patternsOf } from '../name-patterns';
import { onceAPage } from '../once-a-page';
import { asInDomain } from './as-in-domain';

/** What a sender’s address tells of their firm. */
export type SenderHost = {
  host: string;
  /** The registered domain’s first part; empty where it is a mail service’s or a recruiting system’s. */
  stem: string;
  /** Nobody’s own mailbox: `jobs@`, `no-reply@`; what is shown beside it is no person. */
  isMailbox: boolean;
  /** Nobody reads what is answered. */
  isMachine: boolean;
  /** Whom the mail itself says it is sent for, by what only carries it; and the carrier’s name as a domain spells it. */
  carried: { by: string; employer: string | null } | null;
};

/** What a text says of a system of this domain’s name that only carries the mail. */
function readCarrier(page: Page, stem: string): SenderHost['carried'] {
  const texts = [
    page.mail.from?.name ?? '',
    ...page.lines.slice(-12),
    ...page.signature,
    ...page.footer.slice(0, 12),
  ];
  for (const text of texts) {
    // “TalentGrid for Harrow & Lane”, where the address is talentgrid’s.
    const [, own = ''] =
      /^(.{2,40}?)\s(?:for|on behalf of|für|pour|para|per|voor|namens)\s/i.exec(text) ?? [];
    if (own && asInDomain(own) === stem)
      return { by: stem, employer: senderWords.forWhom.exec(text)?.[1] ?? null };
    for (const { 1: behind = '', index, 0: found } of text.slice(0, 300).matchAll(senderWords.carrier)) {
      const name = asInDomain(behind);
      if (!name.startsWith(stem) && !(name.length > 3 && stem.startsWith(name))) continue;
      const from = index + found.length - behind.length;
      const employer =
        senderWords.forWhom.exec(text.slice(from, from + 120).replace(/[.!]\s*$/, ''))?.[1] ?? null;
      return { by: stem, employer };
    }
  }
  return null;
}

export const senderHost = onceAPage((page): SenderHost => {
  const words = patternsOf(page.language);
  const [local = '', host = ''] = (page.mail.from?.address ?? '').split('@');
  const ofFirm = (name: string) =>
    name && !senderWords.mailSystems.test(name) ? registrableDomain(name) : null;
  // What somebody writes from a mailbox of their own goes to the firm it is about.
  const domain = ofFirm(host) ?? (host ? ofFirm((page.mail.to[0]?.address ?? '').split('@')[1] ?? '') : null);
  const stem = asInDomain(domain?.split('.')[0] ?? '');
  const isMachine = senderWords.machineMailbox.test(local);
  const isMailbox = isMachine || senderWords.mailboxes.test(local) || words.isDepartment.test(local);
  const carried = stem ? readCarrier(page, stem) : null;
  return { host, stem: carried ? '' : stem, isMailbox, isMachine, carried };
});
