import { attr, firstOf, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { nameOfSlug, places, within } from '../places';

/** Workable: every part carries a data-ui name (captured 2026-03). */
export const workable: JobBoard = {
  id: 'workable',
  name: 'Workable',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  path: /\/j\/[0-9A-F]{8,}|\/view\//i,
  title: firstOf(text('[data-ui="job-title"]'), text('h1')),
  company: (page, url) =>
    attr('[data-ui="company-logo"] img, header img[alt]', 'alt')(page) ??
    text('[data-ui="company-name"], [data-ui="overview-company"]')(page) ??
    (url.hostname === 'apply.workable.com' ? nameOfSlug(url.pathname.split('/')[1]) : null),
  locations: places(text('[data-ui="job-location"]')),
  workplace: text('[data-ui="job-workplace"]'),
  employmentType: text('[data-ui="job-type"]'),
  description: (page) =>
    page.querySelector('[data-ui="job-description"]')?.parentElement ??
    within('[data-ui="job-breakdown"]')(page),
};
