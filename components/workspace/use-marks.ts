import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { useNow } from '../frame/now';

/** Ticking off and leaving out what the coach proposes, by step id. */
export function useMarks(workspace: Workspace) {
  const { act } = useAct();
  const now = useNow();
  const interviewId = workspace.interview.id;
  const rowOf = (stepId: string) =>
    workspace.stepMarks.find((row) => row.stepId === stepId && row.interviewId === interviewId);
  const set = (stepId: string, patch: { doneAt?: string | null; skipped?: boolean }, done?: string) => {
    const row = rowOf(stepId);
    if (row) return void act('editRow', { table: 'stepMarks', id: row.id, patch }, done);
    const blank = { interviewId, stepId, doneAt: null, skipped: false, position: null };
    return void act('addRow', { table: 'stepMarks', row: { ...blank, ...patch } }, done);
  };
  return {
    isDone: (stepId: string) => Boolean(rowOf(stepId)?.doneAt),
    isSkipped: (stepId: string) => Boolean(rowOf(stepId)?.skipped),
    mark: (stepId: string, isDone: boolean) => set(stepId, { doneAt: isDone ? now : null }),
    skip: (stepId: string, skipped: boolean, done?: string) => set(stepId, { skipped }, done),
  };
}
