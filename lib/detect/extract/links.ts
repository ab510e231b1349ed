import { registrableDomain } from '../../model/registrable-domain';
import type { Clue, Page } from '../clue';
import { linkWords } from '../words/link-hosts';

const isHost = (hostname: string, hosts: readonly string[]): boolean =>
  hosts.some((host) => (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host));

/** The address that a protective wrapper leads to. */
function unwrap(href: string): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  const inner = url.hostname.endsWith('.safelinks.protection.outlook.com')
    ? url.searchParams.get('url')
    : url.hostname === 'www.google.com' && url.pathname === '/url'
      ? url.searchParams.get('q')
      : null;
  if (inner && URL.canParse(inner)) return inner;
  const defended = /^https:\/\/urldefense\.com\/v3\/__(.+?)__;/.exec(href)?.[1];
  return defended && URL.canParse(defended) ? defended : href;
}

const inText = /https?:\/\/[^\s<>"')\]|]{4,2000}/g;

type Found = { href: string; words: string };

/** What is said right before a link, in its own sentence. */
const sentenceBefore = (text: string): string => text.split(/\n\s*\n|[.!?]\s(?=\S)/).at(-1) ?? '';

/** “Please book one via the link below. Slots go fast.”, and then the link. */
function wordsFor(text: string): string {
  const own = sentenceBefore(text.slice(-110));
  return own.trim() === '' || !/\p{L}/u.test(own) ? (linkWords.linkBelow.exec(text)?.[0] ?? own) : own;
}

function linksOf(page: Page): Found[] {
  const text = [...page.lines, ...page.signature].join('\n').slice(0, 40_000);
  const written = [...text.matchAll(inText)].map(({ 0: href, index }) => ({
    href: href.replace(/[.,;:!?]+$/, ''),
    words: wordsFor(text.slice(Math.max(0, index - 260), index)),
  }));
  const short = [...text.matchAll(linkWords.bareRooms)].map((match) => ({
    href: `https://${(match[1] ?? '').replace(/[.,;:!?]+$/, '')}`,
    words: '',
  }));
  const linked = page.mail.links.slice(0, 300).map(({ href, text: words }) => ({ href, words }));
  const quoted = [...page.history.join('\n').slice(0, 20_000).matchAll(inText)].map(([href]) => ({
    href: href.replace(/[.,;:!?]+$/, ''),
    words: '',
  }));
  const ofCalendars = page.mail.calendars.flatMap((calendar) =>
    [
      ...calendar
        .replace(/\r?\n[ \t]/g, '')
        .replace(/\\n/g, '\n')
        .replace(/\\([,;])/g, '$1')
        .matchAll(inText),
    ].map(([href]) => ({ href: href.replace(/[.,;:!?>]+$/, ''), words: '' })),
  );
  return [...written, ...linked, ...short, ...ofCalendars, ...quoted]
    .slice(0, 600)
    .map(({ href, words }) => ({ href: unwrap(href), words }));
}

/** Rooms to meet in and pages to book at, told apart by their exact hosts; a look-alike is refused and said so. */
export function findLinks(page: Page): Clue[] {
  const clues: Clue[] = [];
  const make = (kind: 'link' | 'schedulingLink', href: string, strength: number): Clue => ({
    kind,
    value: href,
    certain: true,
    quote: href.slice(0, 200),
    by: 'links',
    strength,
  });
  const own = registrableDomain((page.mail.from?.address ?? '').split('@')[1] ?? '');
  for (const { href, words } of linksOf(page)) {
    if (!/^https?:/i.test(href) || !URL.canParse(href) || href.length > 4_000) continue;
    const { hostname, pathname } = new URL(href);
    if (
      linkWords.otherLinks.test(words) &&
      !linkWords.bookingWords.test(words.replace(/re-?schedul\w*/gi, ''))
    )
      continue;
    if (isHost(hostname, linkWords.meetingHosts) && pathname.length > 1) clues.push(make('link', href, 1));
    else if (
      isHost(hostname, linkWords.bookingHosts) &&
      pathname.length > 1 &&
      (!hostname.startsWith('outlook.') || /calendar|bookings?/i.test(pathname))
    )
      clues.push(make('schedulingLink', href, 1));
    else if (
      (linkWords.bookingPath.test(pathname) ||
        (linkWords.bookingNames.test(hostname) && pathname.length > 1)) &&
      !/resched|cancel/i.test(pathname)
    )
      clues.push(make('schedulingLink', href, 0.8));
    else if (
      linkWords.bookingWords.test(words) &&
      words.length < 115 &&
      !/mailto|\.ics$|jobs?\//i.test(href) &&
      !linkWords.otherLinks.test(words)
    )
      clues.push(make('schedulingLink', href, 0.6));
    else if (
      linkWords.startWords.test(words) ||
      linkWords.linkNames.test(words) ||
      (linkWords.joinWords.test(words) && linkWords.roomPath.test(`${hostname}${pathname}`))
    )
      clues.push(make('link', href, 0.6));
    // “meet.wrenfield.example” from somebody at wrenfield.example: their own room.
    else if (linkWords.ownRoom.test(hostname) && registrableDomain(hostname) === own)
      clues.push(make('link', href, 0.6));
    else if (linkWords.meetingNames.test(hostname)) {
      const why = `${hostname} looks like a meeting service and is none.`;
      clues.push({
        kind: 'doubt',
        value: { field: 'link', reason: 'link not trusted', why, suggestion: null },
        certain: true,
        quote: hostname,
        by: 'links',
        strength: 1,
      });
    }
  }
  const seen = new Set<string>();
  return clues.filter((clue) => {
    const key = clue.kind === 'doubt' ? clue.value.why : String(clue.value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
