import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One source file: where it lives, what it says, what it imports. */
export type Source = {
  path: string;
  text: string;
  lines: number;
  imports: { to: string; typesOnly: boolean }[];
};

function walk(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const below = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(below);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [below] : [];
  });
}

/** Where a relative import leads, as a path from the root; a package keeps its name. */
function resolve(from: string, to: string): string {
  return to.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(from), to)) : to;
}

function importsOf(file: string, text: string): Source['imports'] {
  const found: Source['imports'] = [];
  const pattern =
    /^\s*(?:import|export)\s+(type\s+)?[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^\s*import\s+['"]([^'"]+)['"]/gm;
  for (const match of text.matchAll(pattern)) {
    const to = match[2] ?? match[3] ?? match[4];
    if (to) found.push({ to: resolve(file, to), typesOnly: match[1] !== undefined });
  }
  return found;
}

/** Every source file below the given folders of the project. */
export function sources(...folders: string[]): Source[] {
  return folders.flatMap(walk).map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return { path: file, text, lines: text.split('\n').length, imports: importsOf(file, text) };
  });
}
