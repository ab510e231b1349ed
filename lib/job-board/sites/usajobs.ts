import { attr, firstOf, text } from '../../page/rule';
import type { JobBoard } from '../job-board';

/** USAJOBS: the agency is the employer, its department stands above it (2026-03). */
export const usajobs: JobBoard = {
  id: 'usajobs',
  name: 'USAJOBS',
  hosts: ['www.usajobs.gov'],
  path: /^\/(?:job|GetJob\/ViewDetails)\/\d+/i,
  title: firstOf(text('.usajobs-joa-banner__title'), text('h1')),
  company: firstOf(text('.usajobs-joa-banner__agency'), text('.usajobs-joa-banner__dept')),
  locations: (page) =>
    [...page.querySelectorAll('.usajobs-joa-locations__city')]
      .map((place) => (place.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  salary: firstOf(attr('[itemprop="baseSalary"]', 'content'), text('[itemprop="baseSalary"]')),
  description: (page) => page.querySelector('#duties')?.parentElement ?? page.querySelector('#summary'),
};
