import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Window } from 'happy-dom';

/** What a page beside its fixture should say; only what is named is looked at. */
export type Expected = {
  subject?: string;
  from_name?: string | null;
  from_email?: string | null;
  date?: string | null;
  date_text?: string | null;
  body_start?: string;
  message_id?: string;
  must_not_contain?: string[];
  /** How many schema.org events, which calendar files, and whose site file no longer fits. */
  events?: number;
  attachments?: string[];
  broke?: string;
  title?: string;
  company?: string | null;
  locations?: string[];
  workplace?: string | null;
  employment_type?: string | null;
  salary?: { min: number | null; max: number | null; currency: string | null; period: string | null } | null;
  date_posted?: string | null;
  description_start?: string;
  req_id?: string;
};

export type Pair = { name: string; url: string; html: string; expected: Expected | null };

/** Every `.html` with its `.json` below a folder. */
export function pairsIn(folder: string): Pair[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const full = path.join(folder, file);
      const { url, expected } = JSON.parse(readFileSync(full.replace(/html$/, 'json'), 'utf8'));
      return { name: file.replace(/\.html$/, ''), url, html: readFileSync(full, 'utf8'), expected };
    });
}

/** A page as the content scripts would meet it. Nothing in it runs or is fetched. */
export function openPage(html: string, url: string): Document {
  const view = new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  Object.assign(globalThis, { DOMParser: view.DOMParser });
  return new view.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
