import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readEml } from '../lib/mailbox/eml';
import { linksIn } from '../lib/mailbox/pasted';
import { textOfHtml } from '../lib/mailbox/text-of-html';
import type { Mailee, MailMessage } from '../lib/model/mail-message';

/** A labelled row as the corpus has it; every key but `id` may be missing. */
export type Row = {
  id: string;
  source?: string | null;
  subject?: string | null;
  from?: string | null;
  to?: string | null;
  cc?: string | null;
  date?: string | null;
  html?: string | null;
  text?: string | null;
  ics?: string[] | null;
  lang?: string | null;
  label?: string | null;
  is_interview_invitation?: boolean | null;
  fields?: Record<string, unknown> | null;
  [further: string]: unknown;
};

/** One mail to look at, or why it could not be read. */
export type Read = { id: string; mail: MailMessage; row: Row | null } | { id: string; error: string };

function mailees(header: string | null | undefined): Mailee[] {
  if (!header) return [];
  // “Registrar, North College <…>”: one address, and a comma in the name before it that should have been quoted.
  const alone = /^\s*([^"<>@;]{1,300},[^"<>@;]{1,300}?)\s*<([^<>\s]+@[^<>\s]+)>\s*$/.exec(
    header.slice(0, 2_000),
  );
  if (alone) return [{ name: (alone[1] ?? '').trim(), address: alone[2] ?? null }];
  return [
    ...header
      .slice(0, 20_000)
      .matchAll(/(?:"([^"]*)"|([^<>,;"]*?))\s*<([^<>\s]+@[^<>\s]+)>|([^\s<>,;]+@[^\s<>,;]+)|([^<>,;@]+)/g),
  ]
    .map((match) => ({
      name: (match[1] ?? match[2] ?? match[5] ?? '').trim() || null,
      address: match[3] ?? match[4] ?? null,
    }))
    .filter(({ name, address }) => name !== null || address !== null)
    .slice(0, 200);
}

/** A row as the mail that a reader would have opened; HTML is read before text. */
export function mailOfRow(row: Row): MailMessage {
  const fromHtml = row.html ? textOfHtml(row.html.slice(0, 2_000_000)) : null;
  const text = (fromHtml?.text || row.text || '').slice(0, 500_000);
  return {
    id: row.id,
    url: null,
    mailbox: 'eml',
    subject: (row.subject ?? '').slice(0, 2_000),
    from: mailees(row.from)[0] ?? null,
    to: mailees(row.to),
    cc: mailees(row.cc),
    sentAt: row.date ?? null,
    sentAtText: null,
    readAt: null,
    text,
    links: [...(fromHtml?.links ?? []), ...linksIn(text)].slice(0, 500),
    calendars: (row.ics ?? []).slice(0, 20).map((calendar) => calendar.slice(0, 200_000)),
    structured: [],
    attachments: [],
  };
}

function readRows(file: string): Read[] {
  const name = path.basename(file);
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index): Read[] => {
      if (line.trim() === '') return [];
      const place = `${name}:${index + 1}`;
      try {
        const row = JSON.parse(line) as Row;
        if (typeof row !== 'object' || row === null || typeof row.id !== 'string')
          return [{ id: place, error: 'This line is no row with an id.' }];
        return [{ id: row.id, mail: mailOfRow(row), row }];
      } catch {
        return [{ id: place, error: 'This line is not whole JSON.' }];
      }
    });
}

// Node 20 decodes windows-1252 as latin-1: dashes and curly quotes arrive as control characters (nodejs/node #56542).
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const mendCp1252 = (text: string) =>
  text.replace(/[\u0080-\u009f]/g, (sign) => cp1252[sign.charCodeAt(0) - 0x80] ?? sign);

async function readFile(file: string): Promise<Read[]> {
  const name = path.basename(file);
  try {
    if (file.endsWith('.jsonl')) return readRows(file);
    const mail = await readEml(readFileSync(file), name);
    return [
      {
        id: name,
        mail: { ...mail, id: name, subject: mendCp1252(mail.subject), text: mendCp1252(mail.text) },
        row: null,
      },
    ];
  } catch (error) {
    return [{ id: name, error: error instanceof Error ? error.message : 'This file cannot be read.' }];
  }
}

/** Every mail of the given files and folders, in order; a folder is read sorted and not recursively. */
export async function readMails(paths: string[]): Promise<Read[]> {
  const all: Read[] = [];
  for (const one of paths) {
    let files = [one];
    try {
      if (statSync(one).isDirectory()) {
        files = readdirSync(one)
          .filter((name) => /\.(eml|jsonl)$/i.test(name))
          .sort()
          .map((name) => path.join(one, name));
      }
    } catch {
      all.push({ id: path.basename(one), error: 'There is no such file.' });
      continue;
    }
    for (const file of files) all.push(...(await readFile(file)));
  }
  return all;
}
