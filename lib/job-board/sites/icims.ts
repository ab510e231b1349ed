import { attr, firstOf, text } from '../../page/rule';
import type { JobBoard } from '../job-board';
import { nameOfSlug, places, within } from '../places';

/** iCIMS: the listing stands in a frame, often of another host, which is read by itself (2026-03). */
export const icims: JobBoard = {
  id: 'icims',
  name: 'iCIMS',
  hosts: ['*.icims.com'],
  path: /\/jobs\/\d+\//i,
  title: firstOf(text('h1.iCIMS_Header, .iCIMS_Header h1'), text('.iCIMS_Header')),
  company: (page, url) =>
    attr('meta[property="og:site_name"]', 'content')(page) ??
    nameOfSlug(/^(?:careers?|jobs|\w+-careers?)-(.+?)\.icims\.com$/.exec(url.hostname)?.[1]),
  locations: places(
    text(
      '.iCIMS_JobHeaderGroup .iCIMS_JobHeaderData span:not(.sr-only):not(.glyphicons), .header.left span:not(.sr-only)',
    ),
  ),
  description: within('.iCIMS_JobContent .iCIMS_InfoMsg_Job', '.iCIMS_JobContent'),
};
