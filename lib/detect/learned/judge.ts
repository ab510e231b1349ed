import type { Label } from '../../model/understanding';
import type { Clue, Page } from '../clue';
import { learned } from '../words/labels/learned';
import { type Features, featuresOf } from './features';
import { type LearnedTable, weightsOf } from './table';

export type Judgement = { probabilities: Partial<Record<Label, number>>; words: string[] };

/** What can be shown as words of the mail: neither its shape nor a sum of the rules. */
const spoken = /^(?:s:)?[\p{L}#](?!:)/u;
const mostWords = 5;
/** A mail of so many signs says enough of itself. */
const longText = 1_000;

type Counted = { name: string; row: Int8Array; value: number };

/** The words that spoke most for a label. */
function tellingWords(counted: Counted[], label: number): string[] {
  const top: { name: string; weight: number }[] = [];
  for (const { name, row, value } of counted) {
    const weight = (row[label] ?? 0) * value;
    if (weight <= (top[mostWords - 1]?.weight ?? 0) || !spoken.test(name)) continue;
    top.push({ name: name.replace(/^s:/, ''), weight });
    top.sort((a, b) => b.weight - a.weight);
    top.length = Math.min(top.length, mostWords);
  }
  return [...new Set(top.map(({ name }) => name))];
}

/** How probable each label is by what was learned, and the words that speak most for the likeliest. */
export function judge(features: Features, table: LearnedTable): Judgement {
  const { bias, byName } = weightsOf(table);
  const sums = Float64Array.from(bias);
  const counted: Counted[] = [];
  for (const [name, value] of features) {
    const row = byName.get(name);
    if (!row) continue;
    counted.push({ name, row, value });
    for (let index = 0; index < row.length; index += 1)
      sums[index] = (sums[index] as number) + (row[index] as number) * value;
  }
  const logits = Array.from(sums, (sum) => sum * table.step);
  const most = Math.max(...logits);
  const shares = logits.map((logit) => Math.exp(logit - most));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const best = logits.indexOf(most);
  const words = tellingWords(counted, best);
  return {
    probabilities: Object.fromEntries(
      table.labels.map((label, index) => [label, (shares[index] ?? 0) / whole]),
    ),
    words,
  };
}

/** Words that were counted, as they stand in the mail; nothing where signs part them. */
function asWritten(words: string, text: string): string {
  const at = text.toLowerCase().indexOf(words);
  return at < 0 ? '' : text.slice(at, at + words.length);
}

/** Adds what was learned from labelled mails to what the rules found; last, since it counts all of it. */
export function addJudgement(clues: Clue[], page: Page): Clue[] {
  if (learned.labels.length === 0) return clues;
  const { probabilities, words } = judge(featuresOf(page, clues), learned);
  const text = `${page.subject}\n${page.lines.slice(0, 400).join('\n')}`.slice(0, 8_000);
  const quotes = words.map((one) => asWritten(one, text)).filter(Boolean);
  return [
    ...clues,
    {
      kind: 'judgement',
      value: probabilities,
      certain: false,
      quote: quotes.join(' · ').slice(0, 200),
      by: 'learned',
      // In a short mail little is said either way, and who writes one means something by it.
      strength: page.mail.text.length < longText ? 1 : 0,
    },
  ];
}
