import { attr, firstOf, part, text } from '../../page/rule';
import type { JobBoard } from '../job-board';

const newClient =
  '[data-view-name="job-detail-page"], [data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.JobDetails"]';
const classicTitle = '.job-details-jobs-unified-top-card__job-title';

/** The first line below the title in the new client: “Amsterdam · 2 weeks ago · 40 applicants”. */
const placeLine = (page: Document): string | null => {
  const root = page.querySelector(newClient);
  for (const span of root?.querySelectorAll('p > span') ?? []) {
    const words = (span.textContent ?? '').trim();
    if (words.length > 2 && words.length < 120) return words.split('·')[0]?.trim() ?? null;
  }
  return null;
};

/** LinkedIn: guest page, classic client, new client (captured 2026-02-25: hashed classes, no heading, no JSON-LD). */
export const linkedin: JobBoard = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com', 'linkedin.com'],
  path: /^\/jobs(?:-guest)?\/(?:.*(?:view\/|jobPosting\/|currentJobId=))/i,
  title: firstOf(text('.top-card-layout__title'), text(`${classicTitle} h1, ${classicTitle}`), (root) =>
    (root as Document).querySelector(newClient)
      ? part(text('title'), /^(?:\(\d+\)\s)?(.+?)\s\|\s/)(root)
      : null,
  ),
  company: firstOf(
    text('a.topcard__org-name-link, .topcard__org-name-link'),
    text(
      '.job-details-jobs-unified-top-card__company-name a, .job-details-jobs-unified-top-card__company-name',
    ),
    part(attr(`:is(${newClient}) [aria-label^="Company, "]`, 'aria-label'), /^Company, (.+?)\.?$/),
    (root) =>
      (root as Document).querySelector(newClient)
        ? part(text('title'), /\s\|\s(.+?)\s\|\sLinkedIn/)(root)
        : null,
  ),
  locations: (page) => {
    const found =
      text('.topcard__flavor--bullet')(page) ??
      part(text('.job-details-jobs-unified-top-card__primary-description-container'), /^(.+?)\s·/)(page) ??
      placeLine(page);
    return found ? [found] : [];
  },
  workplace: (page) => {
    const root = (page as Document).querySelector(`${newClient}, .job-details-jobs-unified-top-card`) ?? page;
    for (const chip of root.querySelectorAll('button, .ui-label, li span, a')) {
      const words = (chip.textContent ?? '').trim();
      if (/^(on-site|hybrid|remote|vor ort|sur site)$/i.test(words)) return words;
    }
    return null;
  },
  employmentType: (page) => {
    const root = (page as Document).querySelector(newClient) ?? page;
    for (const chip of root.querySelectorAll('button, a, .description__job-criteria-text, li span')) {
      const words = (chip.textContent ?? '').trim();
      if (/^(full-time|part-time|contract|temporary|internship|vollzeit|teilzeit)$/i.test(words))
        return words;
    }
    return null;
  },
  description: (page) =>
    page.querySelector('div.show-more-less-html__markup') ??
    page.querySelector('#job-details, .jobs-description__content') ??
    page.querySelector('[componentkey^="JobDetails_AboutTheJob"] [data-testid="expandable-text-box"]'),
  requisitionId: () => null,
};
