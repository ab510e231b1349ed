import { attr, firstOf, part, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { beside, places, within } from '../places';

/** Ashby: facts stand as label and value; its data says remote for hybrid and names one place of two (captured 2026-03). */
export const ashby: JobBoard = {
  id: 'ashby',
  name: 'Ashby',
  hosts: ['jobs.ashbyhq.com'],
  path: /^\/[^/]+\/[0-9a-f]{8}-[0-9a-f-]{27}/i,
  title: firstOf(text('h1.ashby-job-posting-heading'), text('h1')),
  company: firstOf(part(text('title'), /\s@\s(.+)$/), attr('a[href^="https://"] img[alt]', 'alt')),
  locations: places(beside('div', /^(?:location|locations|standort)$/i)),
  workplace: beside('div', /^location type$/i),
  employmentType: beside('div', /^employment type$/i),
  salary: beside('div', /^compensation$/i),
  description: within(
    '[class*="_descriptionText"]',
    '#overview [class*="_description"]',
    '[aria-labelledby="job-overview"]',
  ),
};
