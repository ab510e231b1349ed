import type { JobPosting } from '../../lib/model/job-posting';
import { wordDay } from '../../lib/time/wording';
import type { Words } from '../words/words';
import { readPay, wordPay } from './listing-fields';

/** One line of a listing: what it says, and what becomes of what the reader types. */
export type ListingLine = {
  id: 'company' | 'title' | 'where' | 'hours' | 'pay' | 'posted' | 'closes';
  label: string;
  value: string | null;
  /** Null where it cannot be edited. */
  read: ((text: string | null) => Partial<JobPosting>) | null;
};

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\d$/.test(text);

/** The lines of a listing, company and title first. */
export function listingLines(posting: JobPosting, { listing, mail }: Words, locale: string): ListingLine[] {
  const { workplace, employmentType: type, datePosted, closesAt } = posting;
  const places = [posting.locations.join(', '), workplace && listing.workplaces[workplace]];
  return [
    { id: 'company', label: mail.company, value: posting.company, read: (company) => ({ company }) },
    { id: 'title', label: listing.title, value: posting.title, read: (title) => (title ? { title } : {}) },
    {
      id: 'where',
      label: listing.where,
      value: places.filter(Boolean).join(', ') || null,
      read: (text) => ({ locations: text ? [text] : [], workplace: null }),
    },
    {
      id: 'hours',
      label: listing.hours,
      value: type && (listing.types[type.toLowerCase()] ?? type),
      read: (employmentType) => ({ employmentType }),
    },
    {
      id: 'pay',
      label: listing.pay,
      value: wordPay(posting, locale, listing.periods),
      read: (text) => ({ salary: text ? readPay(text, posting.salary) : null }),
    },
    { id: 'posted', label: listing.posted, value: datePosted && wordDay(datePosted, locale), read: null },
    {
      id: 'closes',
      label: listing.closes,
      value: closesAt && wordDay(closesAt, locale),
      read: (text) => ({ closesAt: isDay(text) ? text : null }),
    },
  ];
}
