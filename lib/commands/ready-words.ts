import { areWordsApart, fillWords } from '../detect/words/apart';

let ready: Promise<void> | null = null;

async function load(): Promise<void> {
  // Encore’s own file, beside the worker’s script.
  const file = await fetch('/words.json');
  fillWords(await file.text());
}

/**
 * Brings the words that mails are understood by, and addresses told apart by, into the worker; once, and again only where
 * it failed. The worker does so before anything it is asked.
 */
export function readyWords(): Promise<void> {
  if (!areWordsApart()) return Promise.resolve();
  ready ??= load().catch((error: unknown) => {
    ready = null;
    throw error;
  });
  return ready;
}
