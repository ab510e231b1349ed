import { jobBoards } from '../job-board/index';
import { mailboxes } from '../mailbox/index';
import { isHost } from '../page/host';

/** A site that can be turned on: which hosts belong together follows from the registries. */
export type Site = {
  id: string;
  name: string;
  script: 'mail-page' | 'job-page';
  hosts: string[];
  origins: string[];
  /** Where only a part of the host is meant: the messages of a job site. */
  paths: RegExp | null;
};

const originOf = (host: string): string => `https://${host}/*`;

/** Every known site, mailboxes first. Self-hosted ones have no host of their own and are turned on by origin. */
export const knownSites: Site[] = [
  ...mailboxes
    .filter(({ hosts }) => hosts.length > 0)
    .map(({ id, name, hosts, paths = null, frames = [] }) => ({
      id,
      name,
      script: 'mail-page' as const,
      hosts,
      paths,
      origins: [...hosts, ...frames].map(originOf),
    })),
  ...jobBoards.map(({ id, name, hosts }) => ({
    id,
    name,
    script: 'job-page' as const,
    hosts,
    paths: null,
    origins: hosts.map(originOf),
  })),
];

/** The known site that a page belongs to; null where it is none. */
export function siteOfUrl(href: string): Site | null {
  if (!URL.canParse(href)) return null;
  const { hostname, pathname } = new URL(href);
  return (
    knownSites.find(
      ({ hosts, paths }) => isHost(hostname, hosts) && (paths === null || paths.test(pathname)),
    ) ?? null
  );
}

/** The pattern that asks for one page’s own origin; null for pages that no extension may read. */
export function originPattern(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { protocol, hostname } = new URL(href);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}
