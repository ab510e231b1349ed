import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstMatches } from '../../lib/detect/extract/first-matches';
import { labelWords } from '../../lib/detect/words/labels';
import type { Row } from '../../scripts/rows';

const texts = readFileSync(path.join(import.meta.dirname, '../fixtures/mails/written.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row)
  .map(({ text }) => text ?? '');

describe('many patterns looked for at once', () => {
  it('finds for each pattern what it finds alone, in every written mail', () => {
    for (const language of ['en', 'de', 'it']) {
      const patterns = labelWords(language).map(({ pattern }) => pattern);
      const match = firstMatches(patterns);
      let found = 0;
      for (const text of texts) {
        const alone = patterns.map((pattern) => pattern.exec(text));
        const together = match(text);
        expect(together.map((one) => one?.[0])).toEqual(alone.map((one) => one?.[0]));
        expect(together.map((one) => one?.index)).toEqual(alone.map((one) => one?.index));
        found += alone.filter(Boolean).length;
      }
      expect(found).toBeGreaterThan(300);
    }
  });

  it('takes of two ways to say it the one that stands first, and of those at one place the one named first', () => {
    const match = firstMatches([/\b(?:round two|second round|second)\b/i, /\w*work\b/i, /never/i]);
    const [round, work, never] = match('Teamwork in the Second Round, then round two');
    expect(round?.[0]).toBe('Second Round');
    expect(work?.[0]).toBe('Teamwork');
    expect(never).toBeNull();
  });

  it('finds a word that begins with an accent', () => {
    const [found] = firstMatches([/\béchange téléphonique/i])('un Échange téléphonique');
    expect(found?.[0]).toBe('Échange téléphonique');
  });
});
