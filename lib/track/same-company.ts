import type { Application } from '../model/application';
import type { JobPosting } from '../model/job-posting';
import { companyKey, otherNames } from './company-key';
import { likeness } from './likeness';
import { senderDomain } from './sender-domain';

/** Whether two names mean one company: whatever its legal form, by a former name in brackets, by the beginning of a longer one. */
export function companiesFit(understood: string, kept: string): boolean {
  const [a, b] = [companyKey(understood), companyKey(kept)];
  if (a === '' || b === '') return false;
  if (a === b || otherNames(understood).includes(b) || otherNames(kept).includes(a)) return true;
  // “Wrenfield” in a signature is “Wrenfield Instruments” on the listing.
  return a.startsWith(`${b} `) || b.startsWith(`${a} `) || likeness(a, b) > 0.85;
}

/** Whether an application is at the company of a listing: by its name, or by the employer’s own domain. */
export function isAtCompanyOf(
  { company, url }: Pick<JobPosting, 'company' | 'url'>,
  application: Pick<Application, 'company' | 'companyDomain'>,
): boolean {
  if (company !== null && companiesFit(company, application.company)) return true;
  const domain = senderDomain(URL.canParse(url) ? new URL(url).hostname : null);
  return domain !== null && domain === application.companyDomain;
}
