import type { Rule } from '../page/rule';

/** How to read one job board’s listing. Data, with one interpreter: `readJobPosting`. What a rule does not find, schema.org data fills in. */
export type JobBoard = {
  id: string;
  name: string;
  /** Host names compared whole; `*.` in front takes in the hosts below. */
  hosts: string[];
  /** Path, query and hash of a page that shows one listing: a list, a search or a wall claims nothing. */
  path: RegExp;
  /** Null where the page shows no listing after all. */
  title: Rule;
  /** Where the page itself does not name the employer, its address may. */
  company: (page: Document, url: URL) => string | null;
  /** The employer’s short name in the address, where the data gives a legal entity. */
  tenant?: (url: URL) => string | null;
  /** Every place, as the page writes it. */
  locations?: (page: Document) => string[];
  workplace?: Rule;
  employmentType?: Rule;
  salary?: Rule;
  datePosted?: Rule;
  description?: (page: Document) => Element | null;
  /** Without it the number in the address. */
  requisitionId?: (page: Document, url: URL) => string | null;
};
