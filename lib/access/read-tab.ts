import { browser } from 'wxt/browser';
import { pickRequirements } from '../job-board/pick-requirements';
import { joinParts } from '../mailbox/join-parts';
import type { MailPart } from '../mailbox/read-part';
import type { JobPosting } from '../model/job-posting';
import type { MailMessage } from '../model/mail-message';
import { type SiteState, siteState } from './site-state';

type FrameResult =
  | { page: 'job'; posting: JobPosting }
  | {
      page: 'mail';
      mail: MailMessage;
      via: 'site' | 'generic';
      brokeAt: string | null;
      outline: string | null;
    }
  | { page: 'part'; part: MailPart }
  | { page: 'nothing'; outline: string | null };

/** Why a page cannot be read; worded by the page that shows it. */
export type Unread = 'browser page' | 'not allowed' | 'nothing here' | 'body in another frame';

export type TabReading =
  /** `outline`: the page’s structure without any text, to report a site that was redesigned. */
  | { page: 'mail'; mail: MailMessage; site: SiteState; outline: string | null }
  | { page: 'job'; posting: JobPosting; requirements: string[]; site: SiteState }
  | { page: 'nothing'; why: Unread; site: SiteState; outline: string | null };

/** Of what the frames hold, the listing or mail that is meant: a known site before a guess, more words before fewer. */
function pickBest(results: FrameResult[]): FrameResult {
  const mails = results.filter((result) => result.page === 'mail');
  const [best] = mails.sort(
    (a, b) => Number(b.via === 'site') - Number(a.via === 'site') || b.mail.text.length - a.mail.text.length,
  );
  const joined = joinParts(results.flatMap((result) => (result.page === 'part' ? [result.part] : [])));
  if (!best && joined) return { page: 'mail', mail: joined, via: 'site', brokeAt: null, outline: null };
  return (
    best ??
    results.find((result) => result.page === 'job') ??
    results.find((result) => result.page === 'nothing') ?? { page: 'nothing', outline: null }
  );
}

/** Reads what stands in a tab. Works on a click (`activeTab`) or where the site is turned on. */
export async function readTab(tabId: number): Promise<TabReading> {
  const tab = await browser.tabs.get(tabId);
  const href = tab.url ?? tab.pendingUrl;
  if (href && !/^https?:/.test(href))
    return { page: 'nothing', why: 'browser page', site: await siteState(undefined, null), outline: null };
  let results: FrameResult[];
  try {
    const said = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/read-page.js'],
    });
    results = said.flatMap(({ result }) => (result ? [result as FrameResult] : []));
  } catch {
    return { page: 'nothing', why: 'not allowed', site: await siteState(href, null), outline: null };
  }
  const best = pickBest(results);
  const site = await siteState(href, best.page === 'mail' ? best.brokeAt : null);
  if (best.page === 'mail') return { page: 'mail', mail: best.mail, site, outline: best.outline };
  if (best.page === 'job')
    return {
      page: 'job',
      posting: best.posting,
      requirements: pickRequirements(best.posting.description),
      site,
    };
  return {
    page: 'nothing',
    why:
      site.kind === 'mailbox' && site.origins.length > 1 && !site.isOn
        ? 'body in another frame'
        : 'nothing here',
    site,
    // Only a page that ought to be readable is worth a report.
    outline: site.id !== null && best.page === 'nothing' ? best.outline : null,
  };
}
