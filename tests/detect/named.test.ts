import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/detect/index';
import { aroundOf } from '../../lib/detect/learned/around';
import { namedOf } from '../../lib/detect/learned/named';
import { tagLine, tokenScores } from '../../lib/detect/learned/tag';
import {
  firstTag,
  type TagWeights,
  tagCount,
  tagWeightsOf,
  weightSign,
} from '../../lib/detect/learned/tag-table';
import { lineFeatures } from '../../lib/detect/learned/token-features';
import { tokenLines } from '../../lib/detect/learned/tokens';
import { preparePage } from '../../lib/detect/prepare/prepare-page';
import { named } from '../../lib/detect/words/labels/named';
import { learnTags, tagPace } from '../../scripts/train/tagger';
import { aMail } from '../mails';

const role = firstTag('role');
/** How much speaks for each tag at each token, by a table that learned from such lines. */
function scoresOf(features: string[][], { byName }: TagWeights): Float64Array {
  const scores = new Float64Array(features.length * tagCount);
  for (const [at, names] of features.entries())
    for (const name of names)
      for (const [place, part] of (byName.get(name) ?? []).entries())
        if (place % 2 === 1) scores[at * tagCount + (byName.get(name)?.[place - 1] ?? 0)]! += part;
  return scores;
}
const line = (words: string, tags: number[]) => ({
  features: words.split(' ').map((word, at, all) => [`w${word}`, `b${all[at - 1] ?? '^'}`]),
  tags,
});

describe('what labelled mails teach about the words that name something', () => {
  const lines = [
    line('the post of night porter is open', [0, 0, 0, role, role + 1, 0, 0]),
    line('the post of head baker is open', [0, 0, 0, role, role + 1, 0, 0]),
    line('the post of clerk is open', [0, 0, 0, role, 0, 0]),
    line('the house of porter is open', [0, 0, 0, 0, 0, 0]),
  ];
  const table = learnTags(lines, { ...tagPace, sparing: 0.01, decay: 0.01, leastSeen: 1 });

  it('tells a name by what stands before it', () => {
    const weights = tagWeightsOf(table);
    const { features } = line('the post of head porter is open', []);
    expect(tagLine(scoresOf(features, weights), weights, 0.01)?.path).toEqual([
      0,
      0,
      0,
      role,
      role + 1,
      0,
      0,
    ]);
  });

  it('says how probable each tag is', () => {
    const weights = tagWeightsOf(table);
    const { features } = line('the post of clerk is open', []);
    const shares = tagLine(scoresOf(features, weights), weights, 0.01)?.shares ?? new Float64Array(0);
    for (let at = 0; at < 6; at += 1) {
      const whole = shares.subarray(at * tagCount, (at + 1) * tagCount).reduce((sum, part) => sum + part, 0);
      expect(whole).toBeCloseTo(1, 9);
    }
    expect(shares[3 * tagCount + role]).toBeGreaterThan(0.8);
  });

  it('is the same each time it is learned', () => {
    expect(learnTags(lines, { ...tagPace, sparing: 0.01, decay: 0.01, leastSeen: 1 })).toEqual(table);
  });

  it('leaves out what says nothing', () => {
    const few = learnTags(lines, { ...tagPace, sparing: 1, decay: 0.01, leastSeen: 1 });
    expect(few.weights.split('\n').length).toBeLessThan(table.weights.split('\n').length / 2);
  });

  it('tells small weights apart', () => {
    expect(new Set([0, 0.002, 0.01, 0.03, 0.06].map(weightSign)).size).toBe(5);
    expect(weightSign(5)).toBe(weightSign(1));
  });
});

/** To the millionth, without the sign of nothing. */
const rounded = (scores: Float64Array): number[] =>
  Array.from(scores, (part) => Math.round(part * 1e6) / 1e6 + 0);

describe('the words of a mail that name something', () => {
  const text =
    'Hi Kai,\n\nwe loved your letter about the lighthouse keeper job. Could you come for an interview on Thursday 15 October at 10? You will sit down with Marguerite Osei, harbour engineer.\n\nBram Okafor\nNorthpoint Pilots';

  it('count the same however often they were seen before', () => {
    const page = preparePage(aMail({ text }));
    const lines = tokenLines(page);
    const around = aroundOf(page, lines);
    const weights = tagWeightsOf(named);
    for (const one of lines)
      expect(rounded(tokenScores(one, around, weights))).toEqual(
        rounded(scoresOf(lineFeatures(one, around), weights)),
      );
  });

  it('are found with the place where they stand', () => {
    const page = preparePage(aMail({ text }));
    for (const { text: name, line: where } of namedOf(page)) expect(where.text).toContain(name);
    expect(namedOf(page).find(({ kind, share }) => kind === 'role' && share > 0.5)?.text).toBe(
      'lighthouse keeper',
    );
  });

  it('give the mail its job, its people and their titles', () => {
    const { role: job, invitation } = understand(aMail({ text }));
    expect(job).toBe('lighthouse keeper');
    expect(invitation?.people).toContainEqual({
      name: 'Marguerite Osei',
      title: 'harbour engineer',
      email: null,
    });
  });

  it('never make the reader one of those who are met', () => {
    const names = understand(aMail({ text })).invitation?.people.map(({ name }) => name) ?? [];
    expect(names.filter((name) => /\bKai\b/.test(name ?? ''))).toEqual([]);
  });

  it('are looked for among so many and no more', () => {
    const page = preparePage(aMail({ text: `${'word '.repeat(40)}\n`.repeat(400) }));
    const count = tokenLines(page).reduce((sum, { tokens }) => sum + tokens.length, 0);
    expect(count).toBeLessThan(1_000);
  });
});
