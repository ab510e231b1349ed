import { browser } from 'wxt/browser';
import { knownSites, type Site } from './sites';

type Script = { id: Site['script']; matches: string[] };

/** Whether a granted origin lies within a known site’s script; whatever no board claims may be a mailbox. */
function sharesOut(origins: string[]): Script[] {
  const jobOrigins = new Set(
    knownSites.filter(({ script }) => script === 'job-page').flatMap((site) => site.origins),
  );
  const mailOrigins = new Set(
    knownSites.filter(({ script }) => script === 'mail-page').flatMap((site) => site.origins),
  );
  // A job site that has messages gets both.
  const mail = origins.filter((origin) => !jobOrigins.has(origin) || mailOrigins.has(origin));
  const isEverywhere = origins.some((origin) => /^(?:<all_urls>|[*a-z]+:\/\/\*\/\*)$/.test(origin));
  const job = isEverywhere ? [...jobOrigins].sort() : origins.filter((origin) => jobOrigins.has(origin));
  return [
    { id: 'mail-page', matches: mail },
    { id: 'job-page', matches: job },
  ];
}

async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(https?|\*):/.test(origin)).sort();
}

async function reconcileOnce(): Promise<void> {
  const standing = await browser.scripting.getRegisteredContentScripts();
  for (const { id, matches } of sharesOut(await grantedOrigins())) {
    const old = standing.find((script) => script.id === id);
    if (matches.length === 0) {
      if (old) await browser.scripting.unregisterContentScripts({ ids: [id] });
      continue;
    }
    const wanted = {
      id,
      js: [`${id}.js`],
      matches,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    };
    if (!old) await browser.scripting.registerContentScripts([wanted]);
    else if (JSON.stringify([...(old.matches ?? [])].sort()) !== JSON.stringify(matches))
      await browser.scripting.updateContentScripts([wanted]);
  }
}

let running: Promise<void> = Promise.resolve();

/**
 * Makes the registered scripts fit what is granted. Called at each start of the worker (a restart or an update may
 * lose registrations and keep grants) and whenever a grant comes or goes. One at a time: registering an id twice throws.
 */
export function reconcile(): Promise<void> {
  running = running
    .then(reconcileOnce)
    .catch((error: unknown) => console.error('Encore could not register its scripts.', error));
  return running;
}

/**
 * Brings the scripts into tabs that were open before their site was turned on, or before Encore was installed anew or
 * updated: what an older Encore left there can no longer ask. Without origins, all that are granted.
 */
export async function reachOpenTabs(origins?: string[]): Promise<void> {
  for (const { id, matches } of sharesOut(origins ?? (await grantedOrigins()))) {
    if (matches.length === 0) continue;
    for (const tab of await browser.tabs.query({ url: matches })) {
      if (tab.id === undefined) continue;
      // A tab that is just closing, or shows an error page, cannot be reached; it will be at its next load.
      await browser.scripting
        .executeScript({ target: { tabId: tab.id, allFrames: true }, files: [`/${id}.js`] })
        .catch(() => null);
    }
  }
}
