import type { Settings } from '../model/settings';

export type ComposeIn = Settings['composeIn'];
export type ToCompose = { to: string | null; subject: string; body: string };

/** How long a link may be before the mailbox, or Windows for `mailto`, cuts it off (seen to hold 2026-11). */
const longest: Record<ComposeIn, number> = {
  mailto: 1_900,
  gmail: 7_500,
  outlook: 7_500,
  office: 7_500,
  yahoo: 7_500,
};

/** `encodeURIComponent`, but a lone half of a surrogate pair does not throw. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed());

function link(start: string, names: [to: string, subject: string, body: string], letter: ToCompose): string {
  const values = [letter.to ?? '', letter.subject, letter.body];
  const pairs = names
    .map((name, index) => ({ name, value: values[index] ?? '' }))
    .filter(({ value }) => value !== '');
  return `${start}${pairs.map(({ name, value }) => `${name}=${encode(value)}`).join('&')}`;
}

const writers: Record<ComposeIn, (letter: ToCompose) => string> = {
  gmail: (letter) => link('https://mail.google.com/mail/?view=cm&fs=1&', ['to', 'su', 'body'], letter),
  outlook: (letter) =>
    link('https://outlook.live.com/mail/0/deeplink/compose?', ['to', 'subject', 'body'], letter),
  office: (letter) =>
    link('https://outlook.office.com/mail/deeplink/compose?', ['to', 'subject', 'body'], letter),
  yahoo: (letter) => link('https://compose.mail.yahoo.com/?', ['to', 'subject', 'body'], letter),
  mailto: ({ to, subject, body }) =>
    link(
      // RFC 6068: the address stands before the question mark, line breaks are CRLF.
      `mailto:${encode(to ?? '').replace(/%40/g, '@')}?`,
      ['to', 'subject', 'body'],
      { to: null, subject, body: body.replace(/\r?\n/g, '\r\n') },
    ),
};

/** Whether the whole letter fits into such a link. If not, the link opens without the text, which is to be pasted. */
export function fitsInLink(composeIn: ComposeIn, letter: ToCompose): boolean {
  return writers[composeIn](letter).length <= longest[composeIn];
}

/** The link that opens a new mail in the reader's mailbox. A letter too long for it is left out whole, never cut. */
export function composeUrl(composeIn: ComposeIn, letter: ToCompose): string {
  return writers[composeIn](fitsInLink(composeIn, letter) ? letter : { ...letter, body: '' });
}
