import path from 'node:path';
import type { Plugin } from 'vite';

const tableFile =
  /\/lib\/(?:detect\/words\/)?((?:names|labels)\/[a-z-]+|times\/(?:[a-z]{2}|zone-places|zone-names)|schedule|rounds|firm-words|direction-words|quote-words|writer-words|link-hosts|place-words|people-words|mail-systems|role-words|trade-names|calendar\/windows-zone-names|model\/public-suffix-names)\.ts$/;
const registry = path.resolve(import.meta.dirname, '../../lib/detect/words/apart.ts');

/** What a module gives that needs no other; null where it does. */
async function valuesOf(code: string): Promise<Record<string, unknown> | null> {
  if (/^\s*import\b/m.test(code)) return null;
  return await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/**
 * In the worker’s bundle the large tables of words are empty, and stand in `words.json` beside it: see
 * `lib/detect/words/apart.ts`. A table is a module that exports one array or object.
 */
export function wordsApart(): Plugin {
  let isWorker = false;
  const tables: Record<string, unknown> = {};
  return {
    name: 'encore:words-apart',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ build }) => {
      isWorker = build.lib !== false && build.lib.name === 'background';
    },
    async transform(code, id) {
      const [, name] = tableFile.exec(id) ?? [];
      const [[exported, table] = [], ...others] =
        isWorker && name ? Object.entries((await valuesOf(code)) ?? {}) : [];
      if (!name || typeof table !== 'object' || others.length > 0) return null;
      tables[name] = table;
      const empty = Array.isArray(table) ? '[]' : '{}';
      const lines = [
        `import { tables } from ${JSON.stringify(registry)};`,
        `export const ${exported} = ${empty};`,
        `tables.set(${JSON.stringify(name)}, ${exported});`,
      ];
      return { code: lines.join('\n'), map: null, moduleSideEffects: true };
    },
    generateBundle() {
      if (!isWorker) return;
      const source = JSON.stringify(tables, (_key, value) =>
        value instanceof RegExp ? { source: value.source, flags: value.flags } : value,
      );
      this.emitFile({ type: 'asset', fileName: 'words.json', source });
    },
  };
}
