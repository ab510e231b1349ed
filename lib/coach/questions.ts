import type { Part } from '../model/interview';
import type { SourceId } from '../model/plan';

export type QuestionGroup = 'job' | 'work together' | 'company' | 'process' | 'money' | 'you';

/** One question worth asking: whom it suits, and where it comes from. Its words are in `words/<language>/questions`. */
export type BankQuestion = {
  id: string;
  group: QuestionGroup;
  /** Whom to ask, best first; anyone where empty. */
  for: Part[];
  source: SourceId[];
};

/** The bank, most worth asking first. Money stays folded until they raise it (the sources differ; source: knight). */
export const questionBank: readonly BankQuestion[] = [
  {
    id: 'first-months',
    group: 'job',
    for: ['supervisor', 'committee head', 'executive'],
    source: ['allstar', 'knight'],
  },
  { id: 'who-decides', group: 'process', for: ['HR', 'committee head'], source: ['nest-offer'] },
  { id: 'judged', group: 'job', for: ['supervisor', 'committee head'], source: ['allstar', 'knight'] },
  {
    id: 'departments',
    group: 'work together',
    for: ['peer', 'report', 'supervisor'],
    source: ['allstar', 'knight'],
  },
  {
    id: 'challenges',
    group: 'company',
    for: ['executive', 'supervisor', 'committee head'],
    source: ['allstar', 'knight'],
  },
  { id: 'plans', group: 'company', for: ['executive', 'committee head'], source: ['allstar', 'knight'] },
  { id: 'supervisor', group: 'job', for: ['HR', 'committee head'], source: ['allstar', 'knight'] },
  {
    id: 'specifics',
    group: 'job',
    for: ['supervisor', 'HR', 'committee head'],
    source: ['allstar', 'knight'],
  },
  { id: 'hard-year', group: 'job', for: ['supervisor', 'peer', 'report'], source: ['ours'] },
  { id: 'day', group: 'work together', for: ['peer', 'report'], source: ['ours'] },
  { id: 'stay', group: 'work together', for: ['peer', 'report', 'executive'], source: ['ours'] },
  { id: 'from-a-lead', group: 'work together', for: ['report', 'peer'], source: ['ours'] },
  {
    id: 'more-rounds',
    group: 'process',
    for: ['HR', 'committee head', 'supervisor'],
    source: ['nest-offer'],
  },
  {
    id: 'when-decided',
    group: 'process',
    for: ['HR', 'committee head', 'supervisor'],
    source: ['nest-offer'],
  },
  { id: 'guidelines', group: 'job', for: ['HR'], source: ['allstar', 'knight'] },
  { id: 'money-pressure', group: 'company', for: ['executive'], source: ['allstar', 'knight'] },
  { id: 'doubts', group: 'you', for: ['supervisor', 'committee head'], source: ['ours'] },
  { id: 'pay', group: 'money', for: ['HR', 'supervisor'], source: ['allstar', 'careertrend', 'knight'] },
  { id: 'leave', group: 'money', for: ['HR'], source: ['careertrend', 'knight'] },
  { id: 'benefits', group: 'money', for: ['HR'], source: ['allstar', 'careertrend', 'knight'] },
  { id: 'relocation', group: 'money', for: ['HR'], source: ['careertrend', 'knight'] },
  { id: 'training', group: 'money', for: ['HR', 'supervisor'], source: ['careertrend', 'knight'] },
];
