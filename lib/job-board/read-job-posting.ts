import type { JobPosting, Workplace } from '../model/job-posting';
import { isHost } from '../page/host';
import { isOfType, readJsonLd } from '../page/json-ld';
import { readMicrodata } from '../page/microdata';
import { attr, text } from '../page/rule';
import { visibleText } from '../page/visible-text';
import { jobBoards } from './index';
import type { JobBoard } from './job-board';
import { salaryInWords } from './salary';
import { employmentTypeOf, postingOfThing } from './schema-org';

const most = { title: 500, description: 200_000 };

const same = (a: string, b: string) =>
  a.replace(/\W+/g, ' ').trim().toLowerCase() === b.replace(/\W+/g, ' ').trim().toLowerCase();

/** Of several postings on a page, the one the page is about; none where that cannot be told. */
function choose(
  postings: { posting: JobPosting; url: string | null }[],
  page: Document,
  url: URL,
): JobPosting | null {
  if (postings.length <= 1) return postings[0]?.posting ?? null;
  const titles = new Set(postings.map(({ posting }) => `${posting.title}|${posting.company ?? ''}`));
  if (titles.size === 1) return postings[0]?.posting ?? null;
  const byUrl = postings.filter(
    ({ url: own }) =>
      own !== null &&
      URL.canParse(own, url.href) &&
      new URL(own, url.href).pathname === url.pathname &&
      url.pathname !== '/',
  );
  if (byUrl.length === 1) return byUrl[0]?.posting ?? null;
  const heading = text('h1')(page) ?? '';
  const byTitle = postings.filter(({ posting }) => same(posting.title, heading));
  return byTitle.length === 1 ? (byTitle[0]?.posting ?? null) : null;
}

function readStructured(page: Document, url: URL): JobPosting | null {
  const things = readJsonLd(page);
  const found = [
    ...things.filter((thing) => isOfType(thing, 'JobPosting')),
    ...readMicrodata(page, 'JobPosting'),
  ];
  const postings = found.flatMap((thing) => {
    const posting = postingOfThing(thing, url.href);
    const own =
      typeof thing.url === 'string' ? thing.url : typeof thing['@id'] === 'string' ? thing['@id'] : null;
    return posting ? [{ posting, url: own }] : [];
  });
  const posting = choose(postings, page, url);
  if (!posting || posting.company) return posting;
  // The identifier’s name may be the company or the title: only where the page agrees is it the company.
  const chosen = found.find(
    (thing) => typeof thing.title === 'string' && thing.title.trim() === posting.title,
  );
  const identifier = chosen?.identifier as { name?: unknown } | undefined;
  const site = attr('meta[property="og:site_name"]', 'content')(page);
  const named = typeof identifier?.name === 'string' ? identifier.name : null;
  return {
    ...posting,
    company: named && site && same(named, site) ? named : named && named !== posting.title ? null : site,
  };
}

const workplaces: [RegExp, Workplace][] = [
  [/hybrid/i, 'hybrid'],
  [/on-?site|in[- ]office|vor ort|sur site/i, 'onsite'],
  [/remote|home ?office|télétravail|telecommute/i, 'remote'],
];

/** A label on the page that says where the work is done; it beats the data, which often says remote for hybrid. */
function workplaceLabel(page: Document): Workplace | null {
  for (const element of [...page.querySelectorAll('span, p, li, dd, div, button')].slice(0, 3_000)) {
    if (element.childElementCount > 0) continue;
    const words = (element.textContent ?? '').trim();
    if (words.length > 30 || words.length < 4) continue;
    if (/^(hybrid|on-?site|remote|in[- ]office|fully remote|vor ort|hybride)( \/)?$/i.test(words))
      return workplaces.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  }
  return null;
}

function readSite(board: JobBoard, page: Document, url: URL): JobPosting | null {
  if (!board.isListing(page, url)) return null;
  const title = board.title(page);
  if (!title) return null;
  const body = board.description(page);
  const description = body ? visibleText(body, null).text.slice(0, most.description) : null;
  const place = board.workplace?.(page) ?? null;
  return {
    board: board.id,
    title: title.slice(0, most.title),
    company: board.company(page)?.slice(0, most.title) ?? null,
    locations: board.locations(page).slice(0, 50),
    workplace: place ? (workplaces.find(([pattern]) => pattern.test(place))?.[1] ?? null) : null,
    employmentType: employmentTypeOf(board.employmentType?.(page) ?? null),
    salary: salaryInWords(board.salary?.(page) ?? '') ?? (description ? salaryInWords(description) : null),
    datePosted: null,
    closesAt: null,
    requisitionId: board.requisitionId?.(page, url) ?? null,
    description: description || null,
    url: url.href.slice(0, 4_000),
  };
}

/** Joins what the page shows with what its data says: the page’s own words win for place and title, the data fills in. */
function join(site: JobPosting | null, data: JobPosting | null, board: JobBoard | null): JobPosting | null {
  if (!site || !data) return site ?? (data ? { ...data, board: board?.id ?? 'schema.org' } : null);
  return {
    ...data,
    board: site.board,
    company: data.company ?? site.company,
    locations: site.locations.length > data.locations.length ? site.locations : data.locations,
    workplace: site.workplace ?? data.workplace,
    employmentType: data.employmentType ?? site.employmentType,
    salary: data.salary ?? site.salary,
    description: data.description ?? site.description,
    requisitionId: data.requisitionId ?? site.requisitionId,
  };
}

/** The listing that a page is about; null on lists, searches, logins and walls. */
export function readJobPosting(page: Document, href: string): JobPosting | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  const board = jobBoards.find(({ hosts }) => isHost(url.hostname, hosts)) ?? null;
  const site = board ? readSite(board, page, url) : null;
  const joined = join(site, readStructured(page, url), board);
  if (!joined) return null;
  const labelled = joined.workplace === 'remote' || joined.workplace === null ? workplaceLabel(page) : null;
  const company = joined.company && board && same(joined.company, board.name) ? null : joined.company;
  const salary = joined.salary ?? (joined.description ? salaryInWords(joined.description) : null);
  return { ...joined, company, salary, workplace: labelled ?? joined.workplace };
}
