import * as z from 'zod/mini';
import { Day, Line, Prose, Url } from './fields';

export const Workplace = z.enum(['onsite', 'hybrid', 'remote']);
export type Workplace = z.infer<typeof Workplace>;

export const Salary = z.object({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  /** ISO 4217. */
  currency: z.nullable(Line),
  period: z.nullable(z.enum(['hour', 'day', 'week', 'month', 'year'])),
});
export type Salary = z.infer<typeof Salary>;

/** A job listing as its page shows it. Text only, never HTML. */
export const JobPosting = z.object({
  board: Line,
  title: Line,
  company: z.nullable(Line),
  locations: z.array(Line).check(z.maxLength(50)),
  workplace: z.nullable(Workplace),
  /** `full-time`, `part-time`, `contract`, `temporary`, `internship`, … as the page says. */
  employmentType: z.nullable(Line),
  salary: z.nullable(Salary),
  datePosted: z.nullable(Day),
  closesAt: z.nullable(Day),
  requisitionId: z.nullable(Line),
  description: z.nullable(Prose),
  url: Url,
});
export type JobPosting = z.infer<typeof JobPosting>;
