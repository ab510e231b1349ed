import { browser } from 'wxt/browser';
import { knownSites, originPattern, type Site, siteOfUrl } from './sites';

/** How a site stands: whether Encore reads it by itself, and what to ask for. */
export type SiteState = {
  id: string | null;
  name: string;
  kind: 'mailbox' | 'job board' | 'other';
  origins: string[];
  isOn: boolean;
  canTurnOn: boolean;
  /** The site’s own reader no longer fits its page: the generic one took over. */
  brokeTo: 'generic' | null;
};

/** How the site of a page stands. */
export async function siteState(
  href: string | undefined,
  brokeAt: string | null,
  site: Site | null = href ? siteOfUrl(href) : null,
): Promise<SiteState> {
  const own = href ? originPattern(href) : null;
  const origins = site?.origins ?? (own ? [own] : []);
  const isOn = origins.length > 0 && (await browser.permissions.contains({ origins }));
  return {
    id: site?.id ?? null,
    name: site?.name ?? (href && URL.canParse(href) ? new URL(href).hostname : ''),
    kind: site ? (site.script === 'mail-page' ? 'mailbox' : 'job board') : 'other',
    origins,
    isOn,
    canTurnOn: origins.length > 0 && !isOn,
    brokeTo: brokeAt ? 'generic' : null,
  };
}

/** Every known site and every other origin that was granted. */
export async function allSites(): Promise<SiteState[]> {
  const { origins: granted = [] } = await browser.permissions.getAll();
  const known = await Promise.all(knownSites.map((site) => siteState(undefined, null, site)));
  const claimed = new Set(knownSites.flatMap(({ origins }) => origins));
  const others = granted
    .filter((origin) => /^https?:/.test(origin) && !claimed.has(origin))
    .map((origin) => ({
      id: null,
      name: new URL(origin.replace('*.', '').replace('/*', '/')).hostname,
      kind: 'other' as const,
      origins: [origin],
      isOn: true,
      canTurnOn: false,
      brokeTo: null,
    }));
  return [...known, ...others];
}
