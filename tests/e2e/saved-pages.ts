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

/** Opens a page at its own address in a tab of its own; `frames` by the start of their addresses, all else is not there. */
export async function openAt(
  { context }: Encore,
  { url, html }: Pick<Saved, 'url' | 'html'>,
  frames: Record<string, string> = {},
): Promise<Page> {
  const page = await context.newPage();
  const [top] = url.split('#');
  await page.route('**/*', (route) => {
    const asked = route.request().url();
    const inFrame = Object.entries(frames).find(([start]) => asked.startsWith(start))?.[1];
    const body = asked.split('#')[0] === top ? html : inFrame;
    return body === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
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

/** Asks what Encore reads in tabs, all from one page of its own. */
export async function tabReader(encore: Encore) {
  const own = await encore.open('dashboard.html#/settings');
  return <T>(page: Page): Promise<T> =>
    own.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
      const reply = await chrome.runtime.sendMessage({ ask: 'readTab', input: { tabId: tab?.id ?? 0 } });
      return reply.answer;
    }, page.url()) as Promise<T>;
}

/** Runs over a list, a few at a time. */
export async function fewAtATime<T>(list: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...list];
  const next = async (): Promise<void> => {
    const one = waiting.shift();
    if (one === undefined) return;
    await run(one);
    await next();
  };
  await Promise.all(Array.from({ length: 6 }, next));
}
