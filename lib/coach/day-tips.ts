import type { SourceId } from '../model/plan';
import type { Workspace } from '../model/workspace';
import { isCallBack, meetingsOf, peopleIn } from './facts';
import { isWithClients } from './seniority';

export type DayTipId =
  | 'guard'
  | 'from-scratch'
  | 'same-question'
  | 'concise'
  | 'upbeat'
  | 'enthusiasm'
  | 'break'
  | 'social'
  | 'with-clients'
  | 'tests'
  | 'link-ready';
/** One thing to keep in mind on the day. */
type DayTip = { id: DayTipId; source: SourceId[]; holds: (workspace: Workspace) => boolean };

const always = () => true;
const words = ({ interview, meetings }: Workspace) =>
  [
    ...interview.quotes.map((quote) => quote.words),
    ...meetings.filter(({ interviewId }) => interviewId === interview.id).map(({ topic }) => topic ?? ''),
  ].join(' ');
const social =
  /\b(lunch|dinner|breakfast|coffee|tour|mittagessen|abendessen|kaffee|rundgang|führung durch|déjeuner|dîner|visite|almuerzo|cena|visita|almoço|jantar|pranzo|rondleiding)/i;
const isSocial = (workspace: Workspace) =>
  workspace.interview.kind === 'meal' ||
  workspace.interview.kind === 'onsite' ||
  social.test(words(workspace));

/** What to keep in mind on the day, first things first. */
export const dayTips: readonly DayTip[] = [
  { id: 'guard', source: ['knight', 'careertrend'], holds: isCallBack },
  {
    id: 'from-scratch',
    source: ['second-look', 'careertrend'],
    holds: (workspace) =>
      meetingsOf(workspace).length > 1 ||
      meetingsOf(workspace).some(({ id }) => peopleIn(workspace, id).length > 1),
  },
  { id: 'same-question', source: ['allstar'], holds: (workspace) => meetingsOf(workspace).length > 1 },
  { id: 'concise', source: ['knight'], holds: always },
  { id: 'upbeat', source: ['knight'], holds: always },
  { id: 'enthusiasm', source: ['knight'], holds: always },
  { id: 'break', source: ['knight'], holds: (workspace) => meetingsOf(workspace).length > 2 },
  { id: 'social', source: ['careertrend'], holds: isSocial },
  {
    id: 'with-clients',
    source: ['careertrend'],
    holds: (workspace) =>
      isSocial(workspace) &&
      isWithClients(workspace.application.role, workspace.posting?.posting.description),
  },
  { id: 'tests', source: ['careertrend'], holds: isCallBack },
  { id: 'link-ready', source: ['ours'], holds: ({ interview }) => interview.link !== null },
];

/** The tips that apply to this interview. */
export const dayTipsFor = (workspace: Workspace): { id: DayTipId; source: SourceId[] }[] =>
  dayTips.filter(({ holds }) => holds(workspace)).map(({ id, source }) => ({ id, source }));
