import type { JobPosting } from '../model/job-posting';
import { isOfType, readJsonLd } from '../page/json-ld';
import { mendJson } from '../page/mend-json';
import { readMicrodata } from '../page/microdata';
import { attr, text } from '../page/rule';
import { postingOfThing } from './schema-org';

/** Whether two names say the same, whatever their signs and case. */
export const same = (a: string, b: string) =>
  a
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase() ===
  b
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

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

/** The posting that the page’s own data tells of: JSON-LD first, then microdata. */
export function readStructured(page: Document, url: URL): JobPosting | null {
  const things = readJsonLd(page, mendJson);
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
