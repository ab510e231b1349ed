import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** One thing that is shipped, and how many kB (1000 bytes, gzip) of it are loaded at first. */
export type Size = { name: string; kB: number; most: number };

/** What the common toolkit for Gmail extensions, InboxSDK, loads: its own script, and one into the page. */
export const rivalKB = 303 + 130;

const zipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

/** Scripts and styles that a page loads before its first line stands: what its HTML names, and what those import. */
function firstLoad(out: string, html: string): number {
  const text = readFileSync(path.join(out, html), 'utf8');
  const wanted = [...text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] as string,
  );
  const seen = new Set<string>();
  while (wanted.length > 0) {
    const next = wanted.pop() as string;
    if (seen.has(next)) continue;
    seen.add(next);
    if (!next.endsWith('.js')) continue;
    const code = readFileSync(path.join(out, next), 'utf8');
    for (const match of code.matchAll(/(?:import|from)\s*"(\.{1,2}\/[^"]+\.js)"/g)) {
      wanted.push(path.posix.join(path.posix.dirname(next), match[1] as string));
    }
  }
  return [...seen].reduce((sum, file) => sum + zipped(path.join(out, file)), 0);
}

/** What the worker loads beside its script, when it is first asked something. */
export const wordsOf = (out: string): number => zipped(path.join(out, 'words.json'));

/** Sizes of everything that ships, in `.output/chrome-mv3`. */
export function measureSizes(out: string): Size[] {
  const script = (file: string) => zipped(path.join(out, file));
  const sizes = [
    { name: 'mail content script', kB: script('mail-page.js'), most: 15 },
    { name: 'job content script', kB: script('job-page.js'), most: 12 },
    { name: 'background', kB: script('background.js'), most: 150 },
  ];
  for (const [name, html, most] of [
    ['popup, first load', 'popup.html', 120],
    ['side panel, first load', 'sidepanel.html', 140],
    ['dashboard, first load', 'dashboard.html', 200],
  ] as const) {
    if (existsSync(path.join(out, html))) sizes.push({ name, kB: firstLoad(out, html), most });
  }
  return sizes;
}
