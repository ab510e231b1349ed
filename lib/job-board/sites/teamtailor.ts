import { attr, part, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { beside, nameOfSlug, places, within } from '../places';

/** Teamtailor: a page for each company; heading and title tell, its data fills in (2026-06). */
export const teamtailor: JobBoard = {
  id: 'teamtailor',
  name: 'Teamtailor',
  hosts: ['*.teamtailor.com'],
  path: /\/jobs\/\d+-/i,
  title: text('h1'),
  company: (page, url) =>
    attr('meta[property="og:site_name"]', 'content')(page) ??
    part(text('title'), /\s[-–|]\s(.+)$/)(page) ??
    nameOfSlug(url.hostname.split('.')[0]),
  locations: places(beside('dl', /^(?:locations?|standort|ort|plats)$/i)),
  workplace: beside('dl', /^(?:remote status|arbeitsweise)$/i),
  employmentType: beside('dl', /^(?:employment type|anstellungsart)$/i),
  description: within('section [class*="prose"]', '.body', 'main'),
};
