import { test as base, expect } from '@playwright/test';
import { type Firefox, startFirefox, whyNoFirefox } from './firefox';
import { gmailPage, secondInterview } from './gmail-page';
import { savedPages } from './saved-pages';

const why = whyNoFirefox();
const test = base.extend<{ build: 'test' | 'shipped'; firefox: Firefox }>({
  build: ['test', { option: true }],
  firefox: async ({ build }, use) => {
    const firefox = await startFirefox(build, '2026-03-06T09:00:00Z');
    await use(firefox);
    await firefox.close();
  },
});

const gmail = 'https://mail.google.com/mail/u/0/#inbox/18e2a1';
const words = 'document.body.innerText';
const overEdge = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
/** What Encore shows in the page and in its frames. */
const shown = `(function shownIn(page) {
  const own = [...page.querySelectorAll('encore-bar')].map(({ shadowRoot }) => shadowRoot.querySelector('section')?.textContent ?? '');
  const frames = [...page.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  return [...own, ...frames.map(shownIn)].join(' ').trim();
})(document)`;

const pages = savedPages('mail-pages');
const letter = 'Dear Ines, we would like you to come back on Thursday, March 12';

test.describe('Firefox', () => {
  test.skip(why !== null, why ?? '');

  test.describe('as people get it', () => {
    test.use({ build: 'shipped' });

    test('a press of its button reads the mail; turned on, the bar comes by itself', async ({ firefox }) => {
      const { tab, popup } = firefox;
      expect(await firefox.isSidebarOpen()).toBe(false);
      await firefox.openAt(gmail, gmailPage(secondInterview));
      await firefox.pressAction();
      await expect.poll(() => popup.read<string>(words)).toContain('Wrenfield Instruments');
      const said = await popup.read<string>(words);
      expect(said).toContain('Second interview');
      expect(said).toMatch(/12 Mar.*, 2:00–4:45 pm\nin New York/);
      expect(await popup.read<number>(overEdge)).toBe(0);
      expect(await tab.read<string>(shown)).toBe('');

      expect(await popup.click('Turn on for Gmail')).toBe(true);
      await expect.poll(() => tab.read<string>(shown)).toContain('Wrenfield Instruments');
      await firefox.endBackground();
      expect(await firefox.backgroundState()).toBe('stopped');
      await firefox.openAt(gmail, gmailPage(secondInterview));
      await expect.poll(() => tab.read<string>(shown)).toContain('Wrenfield Instruments');
    });
  });

  test('invitations of two mailboxes are kept, and stand in popup, sidebar and on the desk', async ({
    firefox,
  }) => {
    const { tab, popup, sidebar } = firefox;
    const outlook = pages.find(({ name }) => name === 'outlook-office');
    await firefox.openAt(gmail, gmailPage(secondInterview));
    await expect.poll(() => tab.read<string>(shown)).toContain('Thu 12 Mar, 2:00 pm in New York');
    expect(await tab.click('Save')).toBe(true);
    await expect.poll(() => tab.read<string>(shown)).toContain('Saved');
    const html = outlook?.html
      .replaceAll('Wrenfield', 'Hollin Works')
      .replaceAll('wrenfield', 'hollin')
      .replaceAll('Thursday, March 12', 'Tuesday, March 10');
    await firefox.openAt(outlook?.url ?? '', html ?? '');
    await expect.poll(() => tab.read<string>(shown)).toContain('Tue 10 Mar');
    expect(await tab.click('Save')).toBe(true);
    await expect.poll(() => tab.read<string>(shown)).toContain('Saved');

    await firefox.pressAction();
    await expect.poll(() => popup.read<string>(words)).toContain('Already on your desk');
    expect(await popup.read<string>(words)).toMatch(/Hollin Works/);
    expect(await popup.click('Open the side panel')).toBe(true);
    await expect.poll(() => firefox.isSidebarOpen()).toBe(true);
    await expect.poll(() => sidebar.read<string>(words)).toContain('Hollin Works');
    expect(await sidebar.read<number>(overEdge)).toBe(0);

    await firefox.openOwn('dashboard.html#/board');
    const cards = `[...document.querySelectorAll('article')].map(({ innerText }) => innerText).sort().join('; ')`;
    await expect.poll(() => tab.read<string>(cards)).toMatch(/Hollin Works[^;]*Tue 10 Mar.*; .*Thu 12 Mar/s);
  });

  test('a press on a listing opens the panel in a window of its own', async ({ firefox }) => {
    const listing = savedPages('job-pages').find(({ name }) => name === 'greenhouse-new');
    await firefox.openAt(listing?.url ?? '', listing?.html ?? '');
    await expect.poll(() => firefox.tab.click('Look at it in Encore')).toBe(true);
    await expect.poll(() => firefox.panelWindow.read<string>(words)).toContain(listing?.expected?.title);
  });

  test('in every mailbox the bar comes by itself', async ({ firefox }) => {
    const wrong: string[] = [];
    for (const { name, url, html, expected } of pages) {
      if (expected?.body_start !== letter || expected.broke || name.startsWith('unknown')) continue;
      await firefox.openAt(url, html);
      await expect
        .poll(() => firefox.tab.read<string>(shown), { timeout: 15_000 })
        .toContain('Save')
        .catch(() => wrong.push(name));
    }
    expect(wrong).toEqual([]);
  });
});
