import type { JobPosting } from '../model/job-posting';
import { attr, firstOf, part, text } from '../page/rule';
import { visibleText } from '../page/visible-text';
import { employmentTypeOf } from './day-and-type';
import { places } from './places';

const jobPath =
  /(?:^|[/_.-])(?:jobs?|careers?|karriere|stellen\w*|vacanc\w+|vacatures?|positions?|openings?|emplois?|offres?|empleos?|ofertas?|vagas?|lavoro|postings?|join)(?:[/_.-]|$)/i;
const apply =
  /^(?:apply(?:\b.{0,30})?|jetzt bewerben|(?:online )?bewerben|hier bewerben|postuler|je postule|solicitar|inscribirme|aplicar|candidatar-se|candidati|invia candidatura|solliciteer(?: nu)?|solliciteren)$/i;
const notOne =
  /^(?:jobs?|careers?|karriere|open (?:positions|roles)|all jobs|stellenangebote|search|results|sign in|log ?in|page not found|404)\b/i;
const shared = attr('meta[property="og:title"]', 'content');
const roleAtCompany = /^.{3,120}?\s(?:at|bei|chez|@)\s([^|•·–]{2,80}?)(?:\s[|•·–-]\s.*)?$/;

/** The part of the page that tells of the job: the nearest around the heading that holds a good deal of words. */
function descriptionAround(heading: Element): Element | null {
  for (let at = heading.parentElement; at; at = at.parentElement) {
    if (at.tagName === 'BODY' || (at.textContent ?? '').trim().length > 600) return at;
  }
  return null;
}

/** How many other listings the page links to: many make it a list. */
function otherListings(page: Document, url: URL): number {
  const paths = new Set<string>();
  for (const link of [...page.querySelectorAll('a[href]')].slice(0, 2_000)) {
    const href = link.getAttribute('href') ?? '';
    if (!URL.canParse(href, url.href)) continue;
    const { hostname, pathname } = new URL(href, url.href);
    if (
      hostname === url.hostname &&
      pathname !== url.pathname &&
      jobPath.test(pathname) &&
      pathname.split('/').length >= url.pathname.split('/').length
    )
      paths.add(pathname);
  }
  return paths.size;
}

/** A listing on a page without data and without a file of its own; null unless nearly everything speaks for one. */
export function readPlain(page: Document, url: URL): JobPosting | null {
  const headings = [...page.querySelectorAll('h1')].filter((one) => (one.textContent ?? '').trim() !== '');
  const [heading] = headings;
  if (!heading || headings.length > 1 || !jobPath.test(`${url.hostname}${url.pathname}`)) return null;
  if (page.querySelector('input[type="password"]') || otherListings(page, url) > 12) return null;
  const title = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
  const canApply = [...page.querySelectorAll('a, button, input[type="submit"]')]
    .slice(0, 1_000)
    .some((one) =>
      apply.test((one.textContent || one.getAttribute('value') || '').replace(/\s+/g, ' ').trim()),
    );
  if (title.length > 150 || notOne.test(title) || !canApply) return null;
  const around = descriptionAround(heading);
  const description = around ? visibleText(around, 'nav, header nav, footer, form, button').text : '';
  if (description.length < 300) return null;
  const company = firstOf(
    attr('meta[property="og:site_name"]', 'content'),
    part(shared, roleAtCompany),
    part(text('title'), roleAtCompany),
  )(page);
  return {
    board: 'generic',
    title,
    company: company?.replace(/\s+(?:careers?|jobs|karriere)$/i, '') ?? null,
    locations: places(text('[class*="location" i]:not(form *):not(nav *), [class*="standort" i]'))(
      page,
    ).slice(0, 10),
    workplace: null,
    employmentType: employmentTypeOf(
      text('[class*="employment" i], [class*="job-type" i], [class*="commitment" i]')(page),
    ),
    salary: null,
    datePosted: null,
    closesAt: null,
    requisitionId: null,
    description: description.slice(0, 200_000),
    url: url.href.slice(0, 4_000),
  };
}
