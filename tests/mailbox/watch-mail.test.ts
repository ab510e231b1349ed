import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchMail } from '../../lib/mailbox/watch-mail';

const href = 'https://mail.google.com/mail/u/0/#inbox';
const opened = (id: string, words: string) =>
  `<h2 class="hP">Second interview</h2><div class="adn" data-legacy-message-id="${id}"><span class="gD" email="d@w.example" name="Daniel">Daniel</span><div class="ii gt"><div class="a3s">${words}</div></div></div>`;

let view: Window;
let page: Document;
let seen: (string | null)[];
let ending: AbortController;

const settle = async () => {
  await vi.advanceTimersByTimeAsync(1_000);
};
/** Puts HTML into the page as a mailbox would, node by node. */
function put(html: string): void {
  const made = new view.DOMParser().parseFromString(html, 'text/html');
  page.body.replaceChildren(
    ...([...made.body.childNodes] as unknown as Node[]).map((node) => page.importNode(node, true)),
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  view = new Window({ url: href });
  page = view.document as unknown as Document;
  Object.assign(view, { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout });
  seen = [];
  ending = new AbortController();
  watchMail(
    page,
    () => ({ href, hostname: 'mail.google.com' }),
    () => '2026-03-05T12:00:00Z',
    (read) => seen.push(read && 'mail' in read ? read.mail.text : null),
    ending.signal,
  );
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

it('says nothing while nothing is opened', async () => {
  put('<div role="main"><table role="grid"><tr><td>A list of mails</td></tr></table></div>');
  await settle();
  expect(seen).toEqual([]);
});

it('tells of each opened mail once, of the next without a load, and when it is closed', async () => {
  put(opened('1', 'Come back on Thursday'));
  await settle();
  put(`${opened('1', 'Come back on Thursday')}<div contenteditable="true">typing</div>`);
  await settle();
  put(opened('2', 'The other mail'));
  await settle();
  put('<p>Inbox</p>');
  await settle();
  expect(seen.filter((text, index) => text !== seen[index - 1])).toEqual([
    'Come back on Thursday',
    'The other mail',
    null,
  ]);
});

it('does not take its own bar for news', async () => {
  put(opened('1', 'Come back on Thursday'));
  await settle();
  const before = seen.length;
  page.body.prepend(page.createElement('encore-bar'));
  await settle();
  expect(seen.length).toBe(before);
});
