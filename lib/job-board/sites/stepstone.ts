import { firstOf, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { places, within } from '../places';

/** Stepstone and its sisters: every part carries a data-at name (lists captured 2026-03). */
export const stepstone: JobBoard = {
  id: 'stepstone',
  name: 'Stepstone',
  hosts: [
    'www.stepstone.de',
    'www.stepstone.at',
    'www.stepstone.be',
    'www.stepstone.nl',
    'www.totaljobs.com',
    'www.cwjobs.co.uk',
  ],
  path: /--\d+-inline\.html|\/job\/.+job\d+/i,
  title: text('[data-at="header-job-title"]'),
  company: text('[data-at="metadata-company-name"]'),
  locations: places(text('[data-at="metadata-location"]')),
  salary: text('[data-at="metadata-salary"]'),
  employmentType: firstOf(text('[data-at="metadata-work-type"]'), text('[data-at="metadata-contract-type"]')),
  workplace: text('[data-at="metadata-work-type"]'),
  description: within('[data-at="job-ad-content"]'),
};
