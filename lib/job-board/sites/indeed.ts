import { attr, firstOf, part, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { places, within } from '../places';

const heading = '[data-testid="jobsearch-JobInfoHeader-title"]';

/** Indeed: no schema.org data, the date only in an inline script (captured 2026-02). */
export const indeed: JobBoard = {
  id: 'indeed',
  name: 'Indeed',
  hosts: ['*.indeed.com'],
  path: /^\/(?:m\/)?viewjob|[?&]v?jk=/i,
  title: part(text(heading), /^(.+?)(?:\s+[-–]\s+job post)?$/i),
  company: firstOf(
    attr(
      '[data-testid="inlineHeader-companyName"] [data-company-name], [data-company-name="true"]',
      'aria-label',
    ),
    part(text('[data-testid="inlineHeader-companyName"], [data-company-name]'), /^(.+?)(?:\s*\d\.\d.*)?$/),
  ),
  locations: places(text('[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"]')),
  salary: text('#salaryInfoAndJobType'),
  employmentType: firstOf(text('#jobDetailsSection [data-testid$="-tile"]'), text('#salaryInfoAndJobType')),
  datePosted: part(text('script:not([src])'), /"datePublished":\s*(\d{13})/),
  description: within('#jobDescriptionText'),
  requisitionId: (_page, url) => url.searchParams.get('vjk') ?? url.searchParams.get('jk'),
};
