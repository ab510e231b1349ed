import type { JobPosting } from '../model/job-posting';
import { isHost } from '../page/host';
import { text } from '../page/rule';
import { jobBoards } from './index';
import type { JobBoard } from './job-board';
import { readSite } from './read-site';
import { readStructured, same } from './read-structured';
import type { Thorough } from './thorough';
import { saysHybrid, workplaceLabel } from './workplace';

const requisition =
  /(?:requisition(?: id| number)?|req(?:uisition)? ?id|job ?id|reference(?: number)?|ref\.? ?no|referenznummer|kennziffer|stellen-?id)\s*(?:#|:|no\.?)?\s*:?\s*((?=[\w/-]*\d)[A-Z0-9][\w/-]{2,19})/i;

const secret = /^(?:confidential|vertraulich|anonym\w*|confiden(?:cial|tiel)|undisclosed)(?: company)?$/i;
const emptyHeading =
  /^(?:company description|job description|about the job|stellenbeschreibung|description)\s*\n/i;
const american = /\b(?:USA?|United States|[A-Z]{2})$/;
const onlyAmerican = /\bU\.?S\.?-based (?:roles|candidates|employees|positions)/;
const marked = text('[id^="requisition"] , [class*="requisition" i] span, [itemprop="identifier"]');

/** The board is never the employer; a legal entity is called as its board calls it. */
function employer(company: string | null, board: JobBoard | null, url: URL): string | null {
  if (!company || secret.test(company) || (board && same(company, board.name))) return null;
  const known = board?.tenant?.(url) ?? null;
  return known && company.toLowerCase().startsWith(known.toLowerCase())
    ? company.slice(0, known.length)
    : company;
}

/**
 * Joins what the page shows with what its data says. The data names the employer and counts in numbers; the page’s own
 * words win for where the work is done, and may know of more places.
 */
function join(
  site: JobPosting | null,
  data: JobPosting | null,
  board: JobBoard | null,
  url: URL,
): JobPosting | null {
  if (!site || !data) return site ?? (data ? { ...data, board: board?.id ?? 'schema.org' } : null);
  return {
    ...data,
    board: site.board,
    company: employer(data.company, board, url) ?? site.company,
    locations: site.locations.length > data.locations.length ? site.locations : data.locations,
    datePosted: data.datePosted ?? site.datePosted,
    workplace: site.workplace ?? data.workplace,
    employmentType: data.employmentType ?? site.employmentType,
    salary: data.salary ?? site.salary,
    description: data.description ?? site.description,
    requisitionId: data.requisitionId ?? site.requisitionId,
  };
}

/** A sum that the words bind to another country than the job’s is not this job’s. */
function salaryOfProse(description: string | null, locations: string[], thorough: Thorough | null) {
  const isAbroad = locations.length > 0 && !locations.some((place) => american.test(place));
  return description && !(isAbroad && onlyAmerican.test(description))
    ? (thorough?.salary(description) ?? null)
    : null;
}

/**
 * The listing that a page is about; null on lists, searches, logins and walls. Sums in prose, and pages that have
 * neither a file of their own nor data, are read where `thorough` is given.
 */
export function readJobPosting(page: Document, href: string, thorough: Thorough | null): JobPosting | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  const board = jobBoards.find(({ hosts }) => isHost(url.hostname, hosts)) ?? null;
  const site = board ? readSite(board, page, url, thorough) : null;
  const joined =
    join(site, readStructured(page, url), board, url) ??
    (board ? null : (thorough?.plain(page, url) ?? null));
  if (!joined) return null;
  const { description } = joined;
  const labelled = joined.workplace === 'remote' || joined.workplace === null ? workplaceLabel(page) : null;
  return {
    ...joined,
    company: employer(joined.company, board, url),
    salary: joined.salary ?? salaryOfProse(description, joined.locations, thorough),
    requisitionId:
      joined.requisitionId ??
      marked(page) ??
      requisition.exec((description ?? '').slice(0, 20_000))?.[1] ??
      null,
    workplace:
      labelled ?? (joined.workplace === 'remote' && saysHybrid(description) ? 'hybrid' : joined.workplace),
    description: description?.replace(emptyHeading, '') ?? null,
  };
}
