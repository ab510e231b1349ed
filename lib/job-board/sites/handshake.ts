import { firstOf, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { within } from '../places';

/** Handshake: behind a login, no stable names are known; heading and employer’s link tell. Last seen to hold 2026-06-01. */
export const handshake: JobBoard = {
  id: 'handshake',
  name: 'Handshake',
  hosts: ['app.joinhandshake.com'],
  path: /^\/(?:stu\/)?(?:jobs|job-search)\/\d+/i,
  title: text('h1'),
  company: firstOf(text('a[href*="/employers/"]', 'img'), text('a[href*="/e/"]')),
  description: within('[data-hook*="description" i]', '[class*="description" i]', 'main'),
};
