import type { Reason } from '../model/plan';
import type { Workspace } from '../model/workspace';
import {
  earlierInterviews,
  earlierNotes,
  meetingsOf,
  metBefore,
  newPeople,
  openConcerns,
  peopleIn,
  peopleOf,
  theyRaisedMoney,
} from './facts';
import { partOf } from './part-of';
import { type SignalCode, telling } from './reasons';

/** What was found for one signal: values to word it with, and the words behind it. */
export type Found = Pick<Reason['evidence'][number], 'values' | 'quote'>;
type Finder = (workspace: Workspace) => Found[];

const plain: Found[] = [{ values: {}, quote: null }];
const when = (holds: boolean, values: Found['values'] = {}): Found[] =>
  holds ? [{ values, quote: null }] : [];

/** The mail's words and the meetings' topics that match, each once. */
function told(workspace: Workspace, code: SignalCode): Found[] {
  const pattern = telling[code];
  const topics = meetingsOf(workspace).map(({ topic }) => topic ?? '');
  const words = [...workspace.interview.quotes.map((quote) => quote.words), ...topics];
  const quotes = [...new Set(words.filter((text) => pattern?.test(text)))];
  return quotes.slice(0, 1).map((quote) => ({ values: {}, quote }));
}

const minutesInAll = (workspace: Workspace): number | null => {
  const lengths = meetingsOf(workspace).map(({ minutes }) => minutes);
  return lengths.length === 0 || lengths.includes(null)
    ? null
    : lengths.reduce<number>((sum, m) => sum + (m ?? 0), 0);
};

const ofPart = (workspace: Workspace, part: string) =>
  peopleOf(workspace).filter(
    (person) => partOf(person).part === part && !metBefore(workspace).includes(person),
  );

/** How each signal is found. Nothing here guesses from silence: no known people, no "new faces". */
export const finders: Record<SignalCode, Finder> = {
  'noted-concern': (workspace) => openConcerns(workspace).map(({ text }) => ({ values: {}, quote: text })),
  'mail-concern': (workspace) => told(workspace, 'mail-concern'),
  'reacted-badly': (workspace) =>
    earlierNotes(workspace)
      .filter(({ about, text }) => about === 'reacted' && telling['reacted-badly']?.test(text))
      .map(({ text }) => ({ values: {}, quote: text })),
  'one-topic': (workspace) => {
    const [only, ...others] = meetingsOf(workspace);
    return only?.topic && others.length === 0 ? [{ values: {}, quote: only.topic }] : [];
  },
  'final-round': ({ interview }) => when(interview.round === 'final'),
  'mail-finalists': (workspace) => told(workspace, 'mail-finalists'),
  'decides-soon': ({ interview }) => when(interview.decisionBy !== null, { day: interview.decisionBy ?? '' }),
  'called-back': () => plain,
  meal: (workspace) => when(workspace.interview.kind === 'meal'),
  'mail-culture': (workspace) => told(workspace, 'mail-culture'),
  'on-site': ({ interview }) => when(interview.kind === 'onsite'),
  'new-people': (workspace) => {
    const fresh = newPeople(workspace).length;
    return when(fresh > 0, { fresh, all: peopleOf(workspace).length });
  },
  'only-hr-so-far': (workspace) => {
    const met = metBefore(workspace);
    const someoneElse = peopleOf(workspace).some((person) => partOf(person).part !== 'HR');
    return when(met.length > 0 && someoneElse && met.every((person) => partOf(person).part === 'HR'));
  },
  'senior-people': (workspace) =>
    ofPart(workspace, 'executive')
      .slice(0, 1)
      .map(({ name, title }) => ({ values: { name: name ?? title ?? '', title: title ?? '' }, quote: null })),
  panel: (workspace) =>
    when(
      workspace.interview.kind === 'panel' ||
        meetingsOf(workspace).some(({ id }) => peopleIn(workspace, id).length > 2),
    ),
  peers: (workspace) => {
    const peers = ofPart(workspace, 'peer').length;
    return when(peers > 0, { peers });
  },
  'mail-agreement': (workspace) => told(workspace, 'mail-agreement'),
  'same-people': (workspace) => {
    const people = peopleOf(workspace);
    const met = metBefore(workspace);
    return when(people.length > 0 && people.every((person) => met.includes(person)), { all: people.length });
  },
  'short-slot': (workspace) => {
    const minutes = minutesInAll(workspace);
    return when(earlierInterviews(workspace).length > 0 && minutes !== null && minutes <= 30, {
      minutes: minutes ?? 0,
    });
  },
  'test-set': (workspace) => when(workspace.interview.kind === 'test'),
  'mail-tests': (workspace) => told(workspace, 'mail-tests'),
  'they-raised-money': (workspace) => when(theyRaisedMoney(workspace)),
  'mail-details': (workspace) => told(workspace, 'mail-details'),
};
