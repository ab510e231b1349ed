import type { Workspace } from '../model/workspace';
import type { ReasonId } from './reasons';

/** Reasons that the reader set aside for this interview: kept in sight so that they can be taken back. */
export function overruledReasons(workspace: Workspace): ReasonId[] {
  return workspace.reasonVerdicts
    .filter((row) => row.interviewId === workspace.interview.id && row.verdict === 'disagree')
    .map((row) => row.reasonId as ReasonId);
}
