import { rmSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { type Encore, expect, startEncore } from './browser';
import { inTabs, openAt, type Saved, savedPages, shownIn, tabReader } from './saved-pages';

/** One browser for all: each page stands in a tab of its own. */
const test = base.extend<object, { encore: Encore }>({
  encore: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const encore = await startEncore('test');
      await encore.setNow('2026-03-06T09:00:00Z');
      await use(encore);
      await encore.context.close();
      rmSync(encore.profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const pages = savedPages('mail-pages');
const letter = 'Dear Ines, we would like you to come back on Thursday, March 12';
const named = (name: string): Saved => {
  const found = pages.find((page) => page.name === name);
  if (!found) throw new Error(`There is no saved page ${name}.`);
  return found;
};
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
const isOffer = /Thu 12 Mar/;

test('in every mailbox the bar comes by itself, and on a click the same is read; elsewhere nothing', async ({
  encore,
}) => {
  const read = await tabReader(encore);
  const wrong: string[] = [];
  await inTabs(encore, pages, async (saved, tab) => {
    const page = await openAt(encore, saved, {}, tab);
    const want = saved.expected;
    const note = (words: string) => wrong.push(`${saved.name}: ${words}`);
    // Known mailboxes of one letter; a redesigned one is read on a click only.
    if (want?.body_start === letter && !want.broke && !saved.name.startsWith('unknown'))
      await expect
        .poll(() => shownIn(page, 'encore-bar'), { timeout: 30_000 })
        .not.toBe('')
        .catch(() => note('no bar'));
    const [best] = await read(page);
    const mail = best?.mail;
    if (!want && best) note(`claimed a ${best.page}`);
    if (!want && (await shownIn(page, 'encore-bar')) !== '') note('shows a bar');
    if (want && !mail) note('read nothing');
    if (want && mail) {
      if (plain(mail.subject) !== want.subject) note(`subject “${mail.subject}”`);
      if ('from_name' in want && (mail.from?.name ?? null) !== want.from_name)
        note(`from “${mail.from?.name}”`);
      if ('from_email' in want && (mail.from?.address ?? null) !== want.from_email)
        note(`address “${mail.from?.address}”`);
      if (!plain(mail.text).startsWith(want.body_start ?? '')) note(`text “${mail.text.slice(0, 80)}”`);
    }
  });
  expect(wrong).toEqual([]);
});

for (const name of ['gmail-thread', 'outlook-live-german', 'yahoo', 'proton-framed', 'fastmail'])
  test(`${name}: the next mail is noticed without a page load`, async ({ encore }) => {
    const saved = named(name);
    const page = await openAt(encore, saved);
    await expect.poll(() => shownIn(page, 'encore-bar')).toMatch(isOffer);
    const turnTo = (from: string, to: string) =>
      page.evaluate(
        ([html, old, changed]) => {
          const next = new DOMParser().parseFromString(html.replaceAll(old, changed), 'text/html');
          history.pushState({}, '', `${location.href}9`);
          document.body.replaceChildren(...next.body.children);
        },
        [saved.html, from, to] as const,
      );
    await turnTo('Thursday, March 12, from 2 to 4:45 pm', 'Friday, March 20, from 9 to 11 am');
    await expect.poll(() => shownIn(page, 'encore-bar')).toMatch(/Fri 20 Mar/);
    await turnTo('Thursday, March 12', 'Monday, March 16');
    await expect.poll(() => shownIn(page, 'encore-bar')).toMatch(/Mon 16 Mar/);
    await page.close();
  });

const unitedInternet = [
  ['https://navigator.gmx.net/mail', 'https://webmailer.gmx.net/', 'https://gmxnet.mailbody-ui.de/'],
  ['https://navigator.web.de/mail', 'https://3c.web.de/', 'https://webde.mailbody-ui.de/'],
  ['https://navigator-lxa.mail.com/mail', 'https://3c-lxa.mail.com/', 'https://mailcom.mailbody-ui.de/'],
] as const;
for (const [top, head, body] of unitedInternet)
  test(`${new URL(top).hostname}: head and body are joined from frames of two origins`, async ({
    encore,
  }) => {
    const page = await openAt(
      encore,
      { url: top, html: `<title>Mail</title><iframe id="thirdPartyFrame_mail" src="${head}mail"></iframe>` },
      {
        [head]: `<div class="detail"><h1 class="mail-subject">Next conversation at Wrenfield</h1><div class="from"><b>Daniel Strand</b> <span title="daniel.strand@wrenfield.example">&lt;daniel.strand@wrenfield.example&gt;</span></div><time>05.03.2026 um 16:12</time><iframe src="${body}body?id=7"></iframe></div>`,
        [body]: `<div><p>${letter}, from 2 to 4:45 pm to meet the team.</p><p>Daniel</p></div>`,
      },
    );
    await expect.poll(() => shownIn(page, 'encore-bar')).toMatch(isOffer);
    const read = await (await tabReader(encore))(page);
    const parts = read.flatMap(({ part }) => (part ? [part] : []));
    expect(parts.map(({ frame }) => frame).sort()).toEqual(['body', 'head']);
    expect(parts.find(({ frame }) => frame === 'head')).toMatchObject({
      mail: {
        subject: 'Next conversation at Wrenfield',
        from: { name: 'Daniel Strand', address: 'daniel.strand@wrenfield.example' },
      },
    });
    await page.close();
  });

test('iCloud: the app in its frame reads itself', async ({ encore }) => {
  const app = named('icloud-app-frame');
  const page = await openAt(
    encore,
    {
      url: 'https://www.icloud.com/mail/',
      html: `<title>iCloud Mail</title><iframe src="${app.url}"></iframe>`,
    },
    { [app.url]: app.html },
  );
  await expect.poll(() => shownIn(page, 'encore-bar')).toMatch(isOffer);
  await page.close();
});
