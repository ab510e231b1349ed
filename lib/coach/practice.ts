import type { SourceId } from '../model/plan';
import type { PracticeAnswer } from '../model/preparation';
import type { Workspace } from '../model/workspace';
import { openConcerns } from './facts';
import { type PracticeKind, practiceBank } from './practice-bank';
import { rankReasons } from './rank-reasons';
import type { Values } from './say';
import { requirementsToProve } from './story-match';

/** One question to practise, and how it went so far. */
export type PracticeQuestion = {
  /** Stable: the bank's id, `concern:<note>` or `requirement:<id>`. */
  id: string;
  kind: PracticeKind;
  /** What its words need: the concern, the requirement. */
  values: Values;
  source: SourceId[];
  /** Newest first. */
  answers: PracticeAnswer[];
  /** The latest rating, 1 (not yet) to 4 (ready); null where none was given. */
  rating: number | null;
};

const mostRequirements = 4;
/** Not tried yet stands between shaky and nearly ready. */
const untried = 2.5;

const kindsByReason: Record<string, PracticeKind> = {
  concern: 'concern',
  finalists: 'requirement',
  agreement: 'opening',
  confirm: 'opening',
  culture: 'behavioural',
  tests: 'tests',
};

/** The kinds in the order in which this interview makes them likely: what the reasons point at comes first. */
function kindOrder(workspace: Workspace): PracticeKind[] {
  const pointed = rankReasons(workspace).flatMap(({ id }) => kindsByReason[id] ?? []);
  return [
    ...new Set<PracticeKind>([
      'concern',
      ...pointed.slice(0, 2),
      'deep',
      'behavioural',
      'scenario',
      'requirement',
      'opening',
      'tests',
    ]),
  ];
}

/** Likely questions for this interview: the weakest first, then those not tried yet, likeliest first (order: ours). */
export function questionsToPractise(workspace: Workspace): PracticeQuestion[] {
  const order = kindOrder(workspace);
  const made: Pick<PracticeQuestion, 'id' | 'kind' | 'values' | 'source'>[] = [
    ...openConcerns(workspace).map(({ id, text }) => ({
      id: `concern:${id}`,
      kind: 'concern' as const,
      values: { concern: text },
      source: ['second-look'] as SourceId[],
    })),
    ...requirementsToProve(workspace, mostRequirements).map(({ requirement }) => ({
      id: `requirement:${requirement.id}`,
      kind: 'requirement' as const,
      values: { requirement: requirement.text },
      source: ['second-look'] as SourceId[],
    })),
    ...practiceBank.map(({ id, kind, source }) => ({ id, kind, values: {}, source })),
  ];
  const strength = ({ rating }: PracticeQuestion) => rating ?? untried;
  return made
    .map((one): PracticeQuestion => {
      const answers = workspace.practiceAnswers
        .filter(({ questionId }) => questionId === one.id)
        .sort((a, b) => b.at.localeCompare(a.at));
      return { ...one, answers, rating: answers.find(({ rating }) => rating !== null)?.rating ?? null };
    })
    .sort(
      (one, other) => strength(one) - strength(other) || order.indexOf(one.kind) - order.indexOf(other.kind),
    );
}
