import { attr, firstOf, part, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { beside, nameOfSlug, places, within } from '../places';

/** BambooHR: no stable names are known; heading, title and address tell (2026-03). */
export const bamboohr: JobBoard = {
  id: 'bamboohr',
  name: 'BambooHR',
  hosts: ['*.bamboohr.com'],
  path: /^\/(?:careers|jobs)\/\d+/i,
  title: firstOf(part(text('title'), /^(.+?)\s+[-–|]\s+/), text('h1, h2')),
  company: (page, url) =>
    attr('header img[alt], img[class*="logo" i]', 'alt')(page) ?? nameOfSlug(url.hostname.split('.')[0]),
  locations: places(beside('div', /^location$/i)),
  employmentType: beside('div', /^employment type$/i),
  salary: beside('div', /^compensation$/i),
  description: within('[class*="jobDescription" i], [data-testid*="description" i]', 'main'),
};
