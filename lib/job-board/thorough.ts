import type { JobPosting, Salary } from '../model/job-posting';
import { readPlain } from './read-plain';
import { salaryInWords } from './salary';

/** What is read only on a click: the script that waits in a page stays small, it only tells that a listing is open. */
export type Thorough = {
  /** Reads a page that has neither a file of its own nor data. */
  plain: (page: Document, url: URL) => JobPosting | null;
  salary: (words: string) => Salary | null;
};

export const thorough: Thorough = { plain: readPlain, salary: salaryInWords };
