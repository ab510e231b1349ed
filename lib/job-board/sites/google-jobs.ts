import { text } from '../../page/rule';
import type { JobBoard } from '../job-board';

const panel = (page: ParentNode): Element | null =>
  page.querySelector(
    '[role="dialog"] [data-encoded-docid], [data-encoded-docid]:has([role="heading"]), #gws-plugins-horizon-jobs__job_details_page',
  );
const empty = (page: ParentNode): ParentNode =>
  (page.ownerDocument ?? (page as Document)).createDocumentFragment();

/** Jobs in Google’s search: a panel without stable names. Only title and company are taken; the original listing says more. Last seen to hold 2026-03-01. */
export const googleJobs: JobBoard = {
  id: 'google-jobs',
  name: 'Google',
  hosts: [
    'www.google.com',
    'www.google.de',
    'www.google.co.uk',
    'www.google.at',
    'www.google.ch',
    'www.google.fr',
  ],
  path: /^\/search\?(?=.*(?:udm=8|ibp=[^&]*jobs)).*(?:vhid|htidocid)=/i,
  title: (page) => text('h1, h2, [role="heading"]')(panel(page) ?? empty(page)),
  company: (page) => {
    const heading = panel(page)?.querySelector('h1, h2, [role="heading"]');
    const beside =
      (heading?.nextElementSibling ?? heading?.parentElement?.nextElementSibling)?.textContent ?? '';
    return beside.split(/[•·]/)[0]?.trim().slice(0, 200) || null;
  },
};
