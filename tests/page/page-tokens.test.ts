import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Names and values of the custom properties of a sheet, spelled alike. */
function tokensOf(css: string): Map<string, string> {
  const plain = (value: string) =>
    value
      .replace(/\s+/g, ' ')
      .replace(/(^|[^\d])\./g, '$10.')
      .replace(/'/g, '"')
      .trim();
  return new Map(
    [...css.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
}

it('gives bar and button in a stranger’s page the colours and sizes of everything else', () => {
  const look = tokensOf(read('components/look/tokens.css').replace(/@media[\s\S]*$/, ''));
  const inPage = tokensOf(
    `${read('lib/page/page-tokens.css').replace(/@media[\s\S]*$/, '')}${read('lib/page/page-button.css')}`,
  );
  expect(inPage.size).toBeGreaterThan(15);
  for (const [name, value] of inPage) expect([name, value]).toEqual([name, look.get(name)]);
});
