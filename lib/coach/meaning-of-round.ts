import type { SourceId } from '../model/plan';
import type { Workspace } from '../model/workspace';
import { isCallBack, meetingsOf, metBefore, newPeople, peopleOf } from './facts';
import { isSenior } from './seniority';
import { type Structure, structureOf } from './structure';

/** One thing this round means. Where sources differ, both stand. */
type Meaning = { id: MeaningId; source: SourceId[] };
export type MeaningId =
  | 'screening'
  | 'right-person'
  | 'fit-still-open'
  | 'more-rounds'
  | 'offer-unlikely'
  | 'site-visit'
  | 'about-half'
  | 'series-or-top'
  | 'two-or-more'
  | 'two-or-three'
  | 'structured'
  | 'unstructured'
  | 'new-faces'
  | 'known-faces'
  | 'last-chance'
  | 'rapport'
  | 'no-offer-yet';

type Known = { workspace: Workspace; structure: Structure | null; senior: boolean };
const back = ({ workspace }: Known) => isCallBack(workspace);
const meetsOnlyKnown = (workspace: Workspace) =>
  metBefore(workspace).length > 0 && peopleOf(workspace).length > 0 && newPeople(workspace).length === 0;

/** What a round means, and when it applies; the two that differ stand first. */
export const meanings: readonly (Meaning & { holds: (known: Known) => boolean })[] = [
  {
    id: 'screening',
    source: ['nest-offer'],
    holds: ({ workspace }) => workspace.interview.round === 'screening',
  },
  { id: 'right-person', source: ['allstar', 'knight', 'second-look'], holds: back },
  { id: 'fit-still-open', source: ['nest-offer'], holds: back },
  { id: 'more-rounds', source: ['nest-offer'], holds: (known) => back(known) && known.senior },
  {
    id: 'offer-unlikely',
    source: ['nest-offer'],
    holds: (known) => known.senior && known.workspace.interview.round === 'second',
  },
  {
    id: 'site-visit',
    source: ['allstar', 'knight'],
    holds: ({ workspace }) => workspace.interview.kind === 'onsite' || meetingsOf(workspace).length > 2,
  },
  { id: 'series-or-top', source: ['careertrend'], holds: back },
  { id: 'two-or-more', source: ['knight'], holds: back },
  { id: 'two-or-three', source: ['second-look'], holds: back },
  { id: 'structured', source: ['allstar'], holds: ({ structure }) => structure === 'structured' },
  { id: 'unstructured', source: ['allstar'], holds: ({ structure }) => structure === 'unstructured' },
  {
    id: 'new-faces',
    source: ['knight', 'careertrend'],
    holds: (known) => back(known) && !meetsOnlyKnown(known.workspace),
  },
  {
    id: 'known-faces',
    source: ['knight', 'careertrend'],
    holds: (known) => back(known) && meetsOnlyKnown(known.workspace),
  },
  { id: 'last-chance', source: ['careertrend'], holds: back },
  { id: 'rapport', source: ['nest-offer'], holds: back },
  {
    id: 'about-half',
    source: ['allstar'],
    holds: ({ workspace, senior }) => workspace.interview.round === 'second' && !senior,
  },
  { id: 'no-offer-yet', source: ['knight', 'careertrend'], holds: back },
];

/** What the round in question means, most telling first, each with its source. */
export function meaningOfRound(workspace: Workspace): Meaning[] {
  const { application, posting } = workspace;
  const senior = isSenior(application.role, posting?.posting.description ?? null);
  const known = { workspace, structure: structureOf(workspace), senior };
  return meanings.filter(({ holds }) => holds(known)).map(({ id, source }) => ({ id, source }));
}
