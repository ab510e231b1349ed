import path from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { knownSites } from '../../lib/access/sites';
import { placesOnly } from '../../scripts/build/places-only';

const entry = path.resolve(import.meta.dirname, '../../lib/access/sites.ts');

/** The module that knows the sites, as it is built into a script of this name. */
async function built(name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [placesOnly()],
    build: { write: false, minify: false, lib: { entry, name, formats: ['iife'] } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  return first && 'output' in first ? first.output[0].code : '';
}

describe('the worker’s bundle', () => {
  it('knows the same sites, and nothing of how their pages are read', async () => {
    const worker = await built('background');
    const other = await built('page');
    for (const { id, hosts } of knownSites) for (const word of [id, ...hosts]) expect(worker).toContain(word);
    expect(other).toContain('.a3s');
    expect(other).toContain('"WEB.DE"');
    expect(await built('mailPage')).not.toContain('"WEB.DE"');
    expect(worker).not.toContain('.a3s');
    expect(worker).not.toContain('querySelector');
    // Its places are the very ones that pages are matched with.
    const sites = new Function(`${worker}; return background.knownSites`)();
    expect(JSON.stringify(sites)).toBe(JSON.stringify(knownSites));
    expect(sites.map((site: { paths: RegExp | null }) => String(site.paths))).toEqual(
      knownSites.map(({ paths }) => String(paths)),
    );
  });
});
