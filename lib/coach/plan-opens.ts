import type { Workspace } from '../model/workspace';
import { earlierInterviews } from './facts';

/** Which place of the dashboard a step leads to; those not named here lead to the interview itself. */
const places: Record<string, string> = {
  'answer-concern': 'practice',
  'say-aloud': 'practice',
  'deep-answers': 'practice',
  'start-fresh': 'practice',
  'key-points': 'practice',
  'warm-up-test': 'practice',
  'find-story': 'match',
  'match-points': 'match',
  'know-lines': 'lines',
  'ask-schedule': 'ask',
  'ask-material': 'ask',
  'answer-invitation': 'ask',
  'read-up': 'research',
  'look-up-people': 'research',
  'know-culture': 'research',
  'link-background': 'research',
  'plan-way': 'day',
  'long-day': 'day',
  'table-manners': 'day',
};

/** Where a step's button leads: a route of the dashboard. */
export function opensFor(code: string, workspace: Workspace): string {
  const earlier = code === 'recall-round' ? earlierInterviews(workspace).at(-1) : undefined;
  return earlier ? `#/debrief/${earlier.id}` : `#/${places[code] ?? 'interviews'}/${workspace.interview.id}`;
}
