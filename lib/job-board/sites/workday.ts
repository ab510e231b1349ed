import { text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { nameOfSlug, within } from '../places';

/** Workday: the page is empty until a script fills it, the data stands in JSON-LD from the start (captured 2025-03). */
export const workday: JobBoard = {
  id: 'workday',
  name: 'Workday',
  hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com', '*.myworkdayjobs-impl.com'],
  path: /\/job\//i,
  title: text('[data-automation-id="jobPostingHeader"]'),
  company: (_page, url) => nameOfSlug(url.hostname.split('.')[0]),
  tenant: (url) => url.hostname.split('.')[0] ?? null,
  locations: (page) =>
    [...page.querySelectorAll('[data-automation-id="locations"] dd')]
      .map((place) => (place.textContent ?? '').trim())
      .filter(Boolean),
  employmentType: text('[data-automation-id="time"] dd'),
  workplace: text('[data-automation-id="remoteType"] dd'),
  description: within('[data-automation-id="jobPostingDescription"]'),
  requisitionId: (page, url) =>
    text('[data-automation-id="requisitionId"] dd')(page) ??
    /_((?:JR|R)?-?\w*\d{4,}[\w-]*)$/.exec(url.pathname)?.[1] ??
    null,
};
