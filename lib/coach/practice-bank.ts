import type { SourceId } from '../model/plan';

export type PracticeKind =
  | 'concern'
  | 'opening'
  | 'deep'
  | 'requirement'
  | 'behavioural'
  | 'scenario'
  | 'tests';

/** Where each kind of question comes from. The single examples of most kinds are ours. */
export const practiceKinds: Record<PracticeKind, SourceId[]> = {
  concern: ['second-look'],
  opening: ['second-look', 'careertrend'],
  deep: ['knight'],
  requirement: ['second-look'],
  behavioural: ['knight', 'careertrend'],
  scenario: ['knight', 'careertrend'],
  tests: ['careertrend'],
};

/** A question they are likely to ask. Its words are in `words/<language>/practice`. */
export const practiceBank: readonly { id: string; kind: PracticeKind; source: SourceId[] }[] = [
  { id: 'start-fresh', kind: 'opening', source: ['second-look', 'careertrend'] },
  { id: 'key-points', kind: 'opening', source: ['second-look'] },
  { id: 'learned-so-far', kind: 'deep', source: ['knight'] },
  { id: 'how-proceed', kind: 'deep', source: ['knight'] },
  { id: 'why-us', kind: 'deep', source: ['knight'] },
  { id: 'disagreed', kind: 'behavioural', source: ['ours'] },
  { id: 'went-wrong', kind: 'behavioural', source: ['ours'] },
  { id: 'too-much', kind: 'behavioural', source: ['ours'] },
  { id: 'told-to-change', kind: 'behavioural', source: ['ours'] },
  { id: 'first-week', kind: 'scenario', source: ['ours'] },
  { id: 'two-want-first', kind: 'scenario', source: ['ours'] },
  { id: 'mistake-found', kind: 'scenario', source: ['ours'] },
  { id: 'brain-teaser', kind: 'tests', source: ['careertrend'] },
  { id: 'aptitude', kind: 'tests', source: ['careertrend'] },
  { id: 'personality', kind: 'tests', source: ['careertrend'] },
  { id: 'skills', kind: 'tests', source: ['careertrend'] },
];
