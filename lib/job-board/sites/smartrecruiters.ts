import { attr, firstOf, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { nameOfSlug, places, within } from '../places';

/** SmartRecruiters: the whole listing is marked with microdata (2026-03). */
export const smartrecruiters: JobBoard = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  path: /^\/[^/]+\/\d+/i,
  title: firstOf(text('.job-title'), text('[itemprop="title"]')),
  company: (page, url) =>
    attr('[itemprop="hiringOrganization"] [itemprop="name"]', 'content')(page) ??
    nameOfSlug(url.pathname.split('/')[1]),
  locations: places(text('spl-job-location, .job-detail[itemprop="jobLocation"] .job-location')),
  employmentType: text('[itemprop="employmentType"]'),
  description: within('.job-sections'),
};
