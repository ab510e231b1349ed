import { part, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { nameOfSlug, places, within } from '../places';

/** Personio: a page for each company; heading and title tell, its data fills in (2026-06). */
export const personio: JobBoard = {
  id: 'personio',
  name: 'Personio',
  hosts: ['*.jobs.personio.de', '*.jobs.personio.com'],
  path: /^\/job\/\d+/i,
  title: text('h1'),
  company: (page, url) =>
    part(text('title'), /\s\|\s(?:jobs (?:bei|at)\s)?(.+?)(?:\s(?:jobs|karriere|careers?))?$/i)(page) ??
    nameOfSlug(url.hostname.split('.')[0]),
  locations: places(text('[class*="job-location" i], [class*="office" i]')),
  description: within('[class*="job-description" i]', '.detail-content-block', 'main'),
};
