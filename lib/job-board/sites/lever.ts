import { attr, part, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { nameOfSlug, places, within } from '../places';

/** Lever: the company stands only in the title, the logo and the address (2026-03). */
export const lever: JobBoard = {
  id: 'lever',
  name: 'Lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  path: /^\/[^/]+\/[0-9a-f]{8}-[0-9a-f-]{27}/i,
  title: text('.posting-headline h2'),
  company: (page, url) =>
    part(attr('.main-header-logo img', 'alt'), /^(.+?)\s+logo$/i)(page) ??
    part(text('title'), /^(.+?)\s+-\s+/)(page) ??
    nameOfSlug(url.pathname.split('/')[1]),
  locations: places(text('.posting-categories .location')),
  workplace: text('.posting-categories .workplaceTypes'),
  employmentType: text('.posting-categories .commitment'),
  salary: text('[data-qa="salary-range"]'),
  description: (page) =>
    page.querySelector('[data-qa="job-description"]')?.closest('.content, .section-wrapper') ??
    within('[data-qa="job-description"]', '.section.page-centered')(page),
};
