import { firstOf, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { within } from '../places';

/** Handshake: behind a login, no stable names are known; heading and employer’s link tell. */
export const handshake: JobBoard = {
  id: 'handshake',
  name: 'Handshake',
  hosts: ['app.joinhandshake.com'],
  seen: '2026-06-01',
  isListing: (page, url) =>
    /^\/(?:stu\/)?(?:jobs|job-search)\/\d+/.test(url.pathname) && page.querySelector('h1') !== null,
  title: text('h1'),
  company: firstOf(text('a[href*="/employers/"]', 'img'), text('a[href*="/e/"]')),
  description: within('[data-hook*="description" i]', '[class*="description" i]', 'main'),
  requisitionId: (_page, url) => /\/(\d+)/.exec(url.pathname)?.[1] ?? null,
};
