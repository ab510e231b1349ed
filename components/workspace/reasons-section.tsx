import { overruledReasons, rankReasons, say } from '../../lib/coach';
import type { Reason } from '../../lib/model/plan';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { Section } from '../look/card';
import { Fold } from '../look/fold';
import { useCoachWords } from '../words/coach-words';
import { ReasonRow } from './reason-row';
import { useWorkspaceWords } from './words/workspace-words';

const mostOpen = 3;

/** Why they may have called the reader back, likeliest first; the reader’s own word counts more than any evidence. */
export const ReasonsSection = ({ workspace }: { workspace: Workspace }) => {
  const words = useWorkspaceWords().reasons;
  const { act } = useAct();
  const coach = useCoachWords().reasons;
  const reasons = rankReasons(workspace);
  const setAside = overruledReasons(workspace);
  if (reasons.length + setAside.length === 0) return null;
  const interviewId = workspace.interview.id;
  const rowOf = (id: Reason['id']) =>
    workspace.reasonVerdicts.find((row) => row.reasonId === id && row.interviewId === interviewId);
  const judge = (id: Reason['id'], verdict: 'agree' | 'disagree' | null) => {
    const row = rowOf(id);
    if (row && verdict === null)
      return void act('removeRow', { table: 'reasonVerdicts', id: row.id }, words.saved);
    if (row)
      return void act('editRow', { table: 'reasonVerdicts', id: row.id, patch: { verdict } }, words.saved);
    return void act(
      'addRow',
      { table: 'reasonVerdicts', row: { interviewId, reasonId: id, verdict } },
      words.saved,
    );
  };
  const line = (reason: Reason, index: number) => (
    <ReasonRow
      key={reason.id}
      reason={reason}
      place={index + 1}
      isAgreed={rowOf(reason.id)?.verdict === 'agree'}
      onJudge={(verdict) => judge(reason.id, verdict)}
    />
  );
  return (
    <Section title={coach.heading}>
      <ol className="rows reasons">{reasons.slice(0, mostOpen).map(line)}</ol>
      {reasons.length > mostOpen && (
        <Fold title={words.less}>
          <ol className="rows reasons" start={mostOpen + 1}>
            {reasons.slice(mostOpen).map((reason, index) => line(reason, index + mostOpen))}
          </ol>
        </Fold>
      )}
      {setAside.length > 0 && (
        <Fold title={words.setAside}>
          <ul className="rows">
            {setAside.map((id) => (
              <li key={id} className="row no-lead">
                <span className="soft">{say(coach.title[id])}</span>
                <button type="button" className="more link" onClick={() => judge(id, null)}>
                  {coach.youSaidSo.again}
                </button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
};
