import { firstOf, part, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { places, within } from '../places';

const heading = 'h1[id^="jd-job-title-"], [data-test="job-title"]:is(h1), [class*="JobDetails_jobTitle"]';

/** Glassdoor: one listing alone, or the panel beside a list (2025-04; class endings change, beginnings stay). */
export const glassdoor: JobBoard = {
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: [
    '*.glassdoor.com',
    '*.glassdoor.de',
    '*.glassdoor.co.uk',
    '*.glassdoor.fr',
    '*.glassdoor.at',
    '*.glassdoor.ch',
    '*.glassdoor.ca',
    '*.glassdoor.ie',
    '*.glassdoor.nl',
    '*.glassdoor.es',
    '*.glassdoor.it',
    '*.glassdoor.co.in',
    '*.glassdoor.com.au',
  ],
  path: /JV_|job-listing|[?&]jl=/i,
  title: text(heading),
  company: firstOf(
    text('[data-test="employer-name"] h4, [class*="EmployerProfile_compactEmployerName"]'),
    part(text('[data-test="employer-name"]'), /^(.+?)(?:\s*\d\.\d.*)?$/),
    text('[class*="EmployerProfile_employerName"]'),
  ),
  locations: places(text('[data-test="location"], [class*="JobDetails_location__"]')),
  salary: text('[data-test="detailSalary"], [class*="JobDetails_salary"]'),
  description: within(
    '[class*="JobDetails_jobDescription__"]',
    '[data-test="jobDescriptionText"]',
    '#JobDescriptionContainer',
  ),
  requisitionId: (_page, url) => url.searchParams.get('jl'),
};
