import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Expected } from '../fixture-pairs';
import type { Encore } from './browser';

/** A saved page with what it should be read as; null where nothing may be claimed. */
export type Saved = { name: string; url: string; html: string; expected: Expected | null };

export function savedPages(folder: 'mail-pages' | 'job-pages'): Saved[] {
  const root = path.join(import.meta.dirname, '../fixtures', folder);
  const seen = new Set<string>();
  return readdirSync(root)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const full = path.join(root, file);
      const { url, expected } = JSON.parse(readFileSync(full.replace(/html$/, 'json'), 'utf8'));
      const name = file.replace(/\.html$/, '');
      // Tabs are told apart by their addresses.
      const own = seen.has(url) ? `${url}${url.includes('#') ? '/' : '#'}${name}` : url;
      seen.add(url);
      return { name, url: own, html: readFileSync(full, 'utf8'), expected };
    });
}

/** Opens a page at its own address, in a tab of its own unless one is given; `frames` by the start of their addresses, all else is not there. */
export async function openAt(
  { context }: Encore,
  { url, html }: Pick<Saved, 'url' | 'html'>,
  frames: Record<string, string> = {},
  tab?: Page,
): Promise<Page> {
  const page = tab ?? (await context.newPage());
  const [top] = url.split('#');
  await page.unrouteAll();
  await page.route('**/*', (route) => {
    const asked = route.request().url();
    const inFrame = Object.entries(frames).find(([start]) => asked.startsWith(start))?.[1];
    const body = asked.split('#')[0] === top ? html : inFrame;
    return body === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  // From a page of the same address but for the hash, going there would be no load.
  if (tab) await page.goto('about:blank');
  await page.goto(url);
  return page;
}

/** The words of everything that Encore shows in a page, in whichever frame. */
export async function shownIn(page: Page, tag: 'encore-bar' | 'encore-button'): Promise<string> {
  const words = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame
          .evaluate(
            (name) =>
              [...document.querySelectorAll(name)]
                .map(({ shadowRoot }) => shadowRoot?.querySelector('section, aside')?.textContent ?? '')
                .join(' '),
            tag,
          )
          .catch(() => ''),
      ),
  );
  return words.join(' ').trim();
}

/** What the script that runs on a click says of one frame. */
export type FrameRead = {
  page: 'mail' | 'job' | 'part' | 'nothing';
  mail?: { subject: string; from: { name: string | null; address: string | null } | null; text: string };
  posting?: { title: string; company: string | null };
  part?: { frame: 'head' | 'body' };
  via?: 'site' | 'generic';
};

/** Runs the script of a click in every frame of a tab, from one page of Encore’s own: what was made out, the best first. */
export async function tabReader(encore: Encore) {
  const own = await encore.open('dashboard.html#/settings');
  return async (page: Page): Promise<FrameRead[]> => {
    const said = await own.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
      const target = { tabId: tab?.id ?? 0, allFrames: true };
      const frames = await chrome.scripting.executeScript({ target, files: ['/read-page.js'] });
      return frames.flatMap(({ result }) => (result ? [result as unknown] : []));
    }, page.url());
    return (said as FrameRead[])
      .filter((frame) => frame.page !== 'nothing')
      .sort(
        (a, b) =>
          Number(b.via === 'site') - Number(a.via === 'site') ||
          (b.mail?.text.length ?? 0) - (a.mail?.text.length ?? 0),
      );
  };
}

/** Runs over a list in a few tabs at a time. */
export async function inTabs<T>(
  { context }: Encore,
  list: readonly T[],
  run: (one: T, tab: Page) => Promise<void>,
): Promise<void> {
  const waiting = [...list];
  const lane = async () => {
    const tab = await context.newPage();
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await run(one, tab);
    await tab.close();
  };
  await Promise.all(Array.from({ length: 6 }, lane));
}
