import { isHost } from '../page/host';
import { mailboxes } from './index';
import type { Mailbox } from './mailbox';

/** Address and host of the page. */
export type Where = { href: string; hostname: string };

/** The mailbox that a page belongs to. `isElsewhere`: the host is known, but this part of it is no mailbox. */
export function siteAt(page: Document, where: Where): { site: Mailbox | null; isElsewhere: boolean } {
  const here = mailboxes.filter(({ hosts }) => isHost(where.hostname, hosts));
  if (here.length > 0) {
    const path = URL.canParse(where.href) ? new URL(where.href).pathname : '/';
    const site =
      here.find(({ paths, isHere }) => (!paths || paths.test(path)) && (isHere?.(page) ?? true)) ?? null;
    return { site, isElsewhere: site === null };
  }
  const site = mailboxes.find(({ hosts, isHere }) => hosts.length === 0 && isHere?.(page)) ?? null;
  return { site, isElsewhere: false };
}

/** The body that a known site shows open right now; undefined where the site cannot tell without a search. */
export function openedBody(page: Document, where: Where): Element | null | undefined {
  const { site, isElsewhere } = siteAt(page, where);
  if (isElsewhere) return null;
  if (!site?.rules) return undefined;
  const message = site.rules.message(page);
  return message ? site.rules.body(message) : null;
}
