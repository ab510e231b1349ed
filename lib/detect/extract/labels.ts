import type { Clue, Page } from '../clue';
import { hiringSender } from '../words/hiring-sender';
import { labelWords } from '../words/labels';
import type { LabelWords } from '../words/labels/label-words';
import { speaksOf } from '../words/labels/speaks-of';
import { firstMatches } from './first-matches';
import { type LabelTexts, labelTexts } from './label-texts';
import type { Match } from './word-matcher';

/** An essay gathers by mere length what an invitation says in a few lines. */
const essay = 5_000;
const subjectCounts = 1.25;
/** What an answered mail spoke of is still what this one is about, only less surely. */
const threadCounts = 0.6;
/** A word of other walks of life, in a mail that speaks of a job. */
const besideJob = 0.25;
/** The same words where no job is spoken of at all. */
const withoutJob = 1.9;

type LabelClue = Clue<'label'>;

/** Where a kind of words is looked for: what speaks against is looked for everywhere. */
function bodyFor({ for: label, weight }: LabelWords, texts: LabelTexts): string {
  if (weight < 0 || label === 'none' || label === 'application receipt') return texts.body;
  return label === 'interview' ? texts.interview : texts.real;
}

/** What two tables know of one ending is said once: of words within each other the heavier count. */
function onceEach(clues: LabelClue[]): Clue[] {
  const kept: LabelClue[] = [];
  for (const clue of [...clues].sort((a, b) => b.value.weight - a.value.weight)) {
    const isSaid = kept.some(
      ({ value, quote }) =>
        value.label === clue.value.label &&
        (quote.includes(clue.quote) || clue.quote.includes(quote)) &&
        clue.value.weight > 0,
    );
    if (clue.value.label === 'interview' || !isSaid) kept.push(clue);
  }
  return kept;
}

const matchers = new Map<string, ReturnType<typeof firstMatches>>();

/** What of a language’s words is said in a text; each text of this mail is gone through once, and only if it is asked for. */
function matchesOf(language: string): (text: string) => (Match | null)[] {
  const match = matchers.get(language) ?? firstMatches(labelWords(language).map(({ pattern }) => pattern));
  matchers.set(language, match);
  const known = new Map<string, (Match | null)[]>();
  return (text) => {
    const found = known.get(text) ?? match(text);
    known.set(text, found);
    return found;
  };
}

/** Every way of speaking that tells what kind of mail this is, for or against, each with its words. */
export function findLabels(page: Page): Clue[] {
  const texts = labelTexts(page);
  const isOfJob = speaksOf.job.test(`${texts.subject} ${texts.body}`);
  const isNamed = speaksOf.interviewNamed.test(`${texts.subject} ${texts.body} ${texts.thread}`);
  const factor = isOfJob
    ? besideJob
    : speaksOf.interviewNoun.test(`${texts.subject} ${texts.body}`)
      ? 1.2
      : withoutJob;
  const hasApplied = speaksOf.applied.test(`${texts.subject} ${texts.body} ${texts.thread}`);
  const saidIn = matchesOf(page.language);
  const found = labelWords(page.language).flatMap((words, index): LabelClue[] => {
    const { for: label, weight } = words;
    const look = (text: string, counts: number) => {
      const match = saidIn(text)[index];
      return match ? { words: match[0], weight: weight * counts } : null;
    };
    const hit =
      look(texts.subject, subjectCounts) ??
      look(bodyFor(words, texts), 1) ??
      (label === 'none' && weight < 5 ? look(texts.below, 1) : null) ??
      (label === 'interview' && weight > 0 ? look(texts.thread, threadCounts) : null);
    if (!hit) return [];
    const isLess = words.unlessApplied === true && hasApplied;
    const value = {
      label,
      weight: hit.weight * (words.unlessJob ? factor : 1) * (isLess ? besideJob : 1),
    };
    return [
      { kind: 'label', value, certain: true, quote: hit.words.slice(0, 200), by: 'labels', strength: 1 },
    ];
  });
  const clues = onceEach(found);
  const sender = `${page.mail.from?.name ?? ''} ${page.mail.from?.address?.split('@')[0] ?? ''} ${[...page.lines.slice(-3), ...page.signature].join(' ').slice(-400)}`;
  const hiring = hiringSender.exec(sender.replace(/[._-]/g, ' '));
  if (hiring) {
    const value = { label: 'interview', weight: 0.9 } as const;
    clues.push({ kind: 'label', value, certain: true, quote: hiring[0], by: 'labels', strength: 1 });
  }
  if (texts.body.length > essay) {
    const value = { label: 'none', weight: 0.8 } as const;
    clues.push({ kind: 'label', value, certain: false, quote: '', by: 'labels', strength: 1 });
  }
  if (isOfJob || hiring || speaksOf.work.test(`${texts.subject} ${texts.body}`)) return clues;
  // An interview is spoken of, but no job: it may be any.
  const value = { label: 'none', weight: isNamed ? 0.5 : 0.8 } as const;
  return [...clues, { kind: 'label', value, certain: false, quote: '', by: 'labels', strength: 1 }];
}
