import { readFileSync } from 'node:fs';

type Event = { type: number; params?: { url?: string; initiator?: string } };

/** A request that the browser started, and on whose behalf. */
export type Request = { url: string; initiator: string };

/**
 * Every request in Chromium's own log (`--log-net-log`). Chromium itself knocks at some hosts of its maker:
 * who asked for a request is told by its initiator, never by a list of hosts.
 */
export function readNetLog(file: string): Request[] {
  const text = readFileSync(file, 'utf8');
  // A browser that was ended leaves the list open.
  const parse = (whole: string) =>
    JSON.parse(whole) as { constants: { logEventTypes: Record<string, number> }; events: Event[] };
  let log: ReturnType<typeof parse>;
  try {
    log = parse(text);
  } catch {
    log = parse(`${text.replace(/,\s*$/, '')}]}`);
  }
  const started = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter(({ type, params }) => type === started && params?.url)
    .map(({ params }) => ({ url: params?.url ?? '', initiator: params?.initiator ?? '' }));
}

/** Requests that the extension made to anything but its own files. */
export function requestsByExtension(requests: Request[], extensionId: string): Request[] {
  const own = `chrome-extension://${extensionId}`;
  return requests.filter(({ url, initiator }) => initiator.startsWith(own) && !url.startsWith(own));
}
