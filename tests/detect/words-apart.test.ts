import path from 'node:path';
import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/detect';
import type { MailMessage } from '../../lib/model/mail-message';
import type { Understanding } from '../../lib/model/understanding';
import { wordsApart } from '../../scripts/build/words-apart';
import { readMails } from '../../scripts/rows';

const detect = path.resolve(import.meta.dirname, '../../lib/detect');
const mails = path.resolve(import.meta.dirname, '../fixtures/mails');

type Worker = { understand: (mail: MailMessage) => Understanding; fillWords: (file: string) => void };

const entry: Plugin = {
  name: 'entry',
  enforce: 'pre',
  resolveId: (_id, importer) => (importer ? null : '\0worker'),
  load: (id) =>
    id === '\0worker'
      ? `export { understand } from ${JSON.stringify(`${detect}/index.ts`)};
         export { fillWords } from ${JSON.stringify(`${detect}/words/apart.ts`)};`
      : null,
};

/** The script of the worker as it is built, and the words beside it. */
async function builtWorker() {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry, wordsApart()],
    build: { write: false, lib: { entry: 'worker', name: 'background', formats: ['iife'] } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const output = first && 'output' in first ? first.output : [];
  const [script = ''] = output.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const words = output.find(({ fileName }) => fileName === 'words.json');
  return { script, words: words?.type === 'asset' ? String(words.source) : '' };
}

describe('the worker, its words in a file beside it', () => {
  it('understands every mail as the code with its words within does', async () => {
    const { script, words } = await builtWorker();
    const worker: Worker = new Function(`${script}; return background`)();
    worker.fillWords(words);
    const read = await readMails([mails]);
    const some = read.flatMap((one, index) => ('mail' in one && index % 11 === 0 ? [one.mail] : []));
    expect(some.length).toBeGreaterThan(20);
    const wrong = some
      .filter((mail) => JSON.stringify(worker.understand(mail)) !== JSON.stringify(understand(mail)))
      .map(({ id }) => id);
    expect(wrong).toEqual([]);
  });

  it('does not carry them in its script', async () => {
    const { script, words } = await builtWorker();
    expect(words).toContain('gesprächspartner');
    expect(script).not.toContain('gesprächspartner');
  });
});
