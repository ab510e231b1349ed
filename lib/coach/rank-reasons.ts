import type { Reason } from '../model/plan';
import type { Workspace } from '../model/workspace';
import { isCallBack } from './facts';
import { finders } from './reason-evidence';
import { type ReasonId, reasonSources, signals } from './reasons';

/** More than any evidence can weigh: the reader was in the room. */
const readersWord = 1_000;

function weigh(workspace: Workspace, id: ReasonId): Reason {
  const speaking = signals
    .filter(({ reason }) => reason === id)
    .map((signal) => ({ signal, found: finders[signal.code](workspace) }))
    .filter(({ found }) => found.length > 0);
  const verdict = workspace.reasonVerdicts.find(
    (row) => row.reasonId === id && row.interviewId === workspace.interview.id,
  )?.verdict;
  const evidence = speaking.flatMap(({ signal, found }) =>
    found.map((one) => ({ code: signal.code, ...one })),
  );
  const agreed = verdict === 'agree' ? [{ code: 'you-said-so', values: {}, quote: null }] : [];
  const weight = speaking.reduce((sum, { signal }) => sum + signal.weight, 0);
  return {
    id,
    weight: verdict === 'agree' ? weight + readersWord : verdict === 'disagree' ? 0 : weight,
    evidence: [...agreed, ...evidence],
    source: reasonSources[id],
  };
}

/**
 * Why they may have called the reader back, likeliest first, each with what speaks for it.
 * A reason that nothing speaks for, or that the reader overruled, is left out. Empty for a first round.
 */
export function rankReasons(workspace: Workspace): Reason[] {
  if (!isCallBack(workspace)) return [];
  const ids = Object.keys(reasonSources) as ReasonId[];
  return ids
    .map((id) => weigh(workspace, id))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
}
