import type { JobPosting } from '../model/job-posting';
import { visibleText } from '../page/visible-text';
import { dayOf, employmentTypeOf } from './day-and-type';
import type { JobBoard } from './job-board';
import { salaryInWords } from './salary';
import { workplaceIn } from './workplace';

/** The listing that a board’s own file finds; null where the page shows none. */
export function readSite(board: JobBoard, page: Document, url: URL): JobPosting | null {
  const title = board.isListing(page, url) ? board.title(page) : null;
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
    salary: salaryInWords(board.salary?.(page) ?? '') ?? salaryInWords(description),
    datePosted: dayOf(board.datePosted?.(page)),
    closesAt: null,
    requisitionId: board.requisitionId?.(page, url) ?? null,
    description: description || null,
    url: url.href.slice(0, 4_000),
  };
}
