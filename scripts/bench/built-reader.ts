import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { understand } from '../../lib/detect/index';

const reader = path.resolve(import.meta.dirname, '../../lib/detect/index.ts');

/** The reader of mails bundled as it ships: run from its sources it would be measured with what the runner adds to them. */
export async function builtReader(): Promise<typeof understand> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: reader, formats: ['es'], fileName: 'reader' } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first && 'output' in first ? first.output.find(({ type }) => type === 'chunk') : null;
  if (chunk?.type !== 'chunk') throw new Error('The reader of mails could not be bundled.');
  const folder = mkdtempSync(path.join(tmpdir(), 'encore-bench-'));
  try {
    const file = path.join(folder, 'reader.mjs');
    writeFileSync(file, chunk.code);
    return (await import(pathToFileURL(file).href)).understand;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
