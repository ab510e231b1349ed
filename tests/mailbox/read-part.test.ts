import { expect, it } from 'vitest';
import { joinParts } from '../../lib/mailbox/join-parts';
import { readMail } from '../../lib/mailbox/read-mail';
import { readPart } from '../../lib/mailbox/read-part';
import { openPage } from '../fixture-pairs';

const where = (href: string) => ({ href, hostname: new URL(href).hostname });
const webmailer = 'https://webmailer.gmx.net/mail/client/mail/detail';
const body = 'https://gmxnet.mailbody-ui.de/body?id=7';
const head = `<div class="detail"><h1 class="mail-subject">Zweites Gespräch</h1><div class="from"><b>Mara Lindt</b> <span title="mara@lindt.example">&lt;mara@lindt.example&gt;</span></div><time>05.03.2026 um 16:12</time><iframe src="${body}"></iframe></div>`;
const letter =
  '<div><p>Guten Tag Frau Berger,</p><p>kommen Sie am Donnerstag um 14 Uhr.</p><blockquote type="cite">alt</blockquote></div>';

it('joins a head and a body that stand in frames of different origins', () => {
  const first = readPart(openPage(head, webmailer), where(webmailer), null);
  const second = readPart(openPage(letter, body), where(body), null);
  if (!first || !second) throw new Error('Both halves should have been read.');
  expect(joinParts([first.part])).toBeNull();
  expect(joinParts([second.part, first.part])).toMatchObject({
    mailbox: 'gmx',
    subject: 'Zweites Gespräch',
    from: { name: 'Mara Lindt', address: 'mara@lindt.example' },
    sentAt: null,
    sentAtText: '05.03.2026 um 16:12',
    text: 'Guten Tag Frau Berger,\n\nkommen Sie am Donnerstag um 14 Uhr.',
  });
});

it('takes neither half for a whole mail', () => {
  expect(readMail(openPage(letter, body), where(body), null, 'watching')).toBeNull();
});

it('calls the same head with another body another mail', () => {
  const parts = [letter, letter.replace('14 Uhr', '15 Uhr')].map((html) => [
    readPart(openPage(head, webmailer), where(webmailer), null)?.part,
    readPart(openPage(html, body), where(body), null)?.part,
  ]);
  const ids = parts.map((pair) => joinParts(pair.filter((part) => part !== undefined))?.id);
  expect(new Set(ids).size).toBe(2);
});

it('reads no half anywhere else', () => {
  expect(
    readPart(openPage(head, 'https://mail.google.com/'), where('https://mail.google.com/'), null),
  ).toBeNull();
});
