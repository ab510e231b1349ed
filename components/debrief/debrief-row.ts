import type { Debrief } from '../../lib/model/debrief';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';

export type DebriefChange = (
  patch: Partial<Pick<Debrief, 'doneAt' | 'theyRaisedMoney' | 'howItWent'>>,
  done?: string,
) => Promise<unknown>;

/** Changes the debrief of this interview; the first change makes it. */
export function useDebriefChange({ interview, application, debriefs }: Workspace): DebriefChange {
  const { act } = useAct();
  const row = debriefs.find(({ interviewId }) => interviewId === interview.id);
  return (patch, done) =>
    row
      ? act('editRow', { table: 'debriefs', id: row.id, patch }, done)
      : act(
          'addRow',
          {
            table: 'debriefs',
            row: {
              id: `debrief-${interview.id}`,
              interviewId: interview.id,
              applicationId: application.id,
              doneAt: null,
              theyRaisedMoney: false,
              howItWent: null,
              ...patch,
            },
          },
          done,
        );
}
