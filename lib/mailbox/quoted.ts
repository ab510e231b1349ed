/** Marks of quoted history and of what is being written, in any webmail. */
export const quoted = [
  'blockquote[type="cite"]',
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
  '.gmail_extra',
  '.yahoo_quoted',
  '.protonmail_quote',
  '.zmail_extra',
  '.moz-cite-prefix',
  '.moz-forward-container',
  '#divRplyFwdMsg',
  '#x_divRplyFwdMsg',
  '#appendonsend',
  '#x_appendonsend',
  'blockquote[style*="border-left"]',
  '[contenteditable="true"]',
  '[contenteditable=""]',
].join(', ');

/** Where Outlook begins its quote: this element and everything after it in the body is history. */
export const historyStart =
  '#divRplyFwdMsg, #x_divRplyFwdMsg, #appendonsend, #x_appendonsend, [id$="divRplyFwdMsg"]';
