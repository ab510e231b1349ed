import type { JobPosting } from '../model/job-posting';
import { visibleText } from '../page/visible-text';
import { dayOf, employmentTypeOf } from './day-and-type';
import type { JobBoard } from './job-board';
import type { Thorough } from './thorough';
import { workplaceIn } from './workplace';

/** The number by which a board’s address calls its listing; the key of a machine is none. */
const numberIn = ({ pathname }: URL): string | null =>
  /[0-9a-f]{8}-[0-9a-f]{4}-/i.test(pathname)
    ? null
    : (/(?:[/-])(\d{4,})(?=$|[/.-])/.exec(pathname)?.[1] ?? null);

/** The listing that a board’s own file finds; null where the page shows none. */
export function readSite(
  board: JobBoard,
  page: Document,
  url: URL,
  thorough: Thorough | null,
): JobPosting | null {
  const title = board.path.test(url.pathname + url.search + url.hash) ? board.title(page) : null;
  if (!title) return null;
  const body = board.description?.(page) ?? null;
  const description = body ? visibleText(body, 'button, nav, form').text : '';
  return {
    board: board.id,
    title: title.slice(0, 500),
    company: board.company(page, url)?.slice(0, 500) ?? null,
    locations: (board.locations?.(page) ?? []).slice(0, 50),
    workplace: workplaceIn(board.workplace?.(page) ?? null),
    employmentType: employmentTypeOf(board.employmentType?.(page) ?? null),
    salary: thorough?.salary(board.salary?.(page) ?? '') ?? null,
    datePosted: dayOf(board.datePosted?.(page)),
    closesAt: null,
    requisitionId: board.requisitionId ? board.requisitionId(page, url) : numberIn(url),
    description: description || null,
    url: url.href.slice(0, 4_000),
  };
}
