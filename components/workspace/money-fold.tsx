import type { QuestionSheet } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useAct } from '../frame/act';
import { Sources } from '../frame/source';
import { Button } from '../look/button';
import { Fold } from '../look/fold';
import { useCoachWords } from '../words/coach-words';
import { QuestionRow } from './question-row';
import { useWorkspaceWords } from './words/workspace-words';

/** Pay and benefits: folded, and closed, until the reader says that they raised it. The sources differ, and both are named. */
export const MoneyFold = ({ workspace, sheet }: { workspace: Workspace; sheet: QuestionSheet }) => {
  const words = useWorkspaceWords().questions;
  const { act } = useAct();
  const coach = useCoachWords().questions;
  const { interview, application } = workspace;
  if (sheet.money.length === 0) return null;
  const own = workspace.debriefs.find(({ interviewId }) => interviewId === interview.id);
  const raise = (theyRaisedMoney: boolean) => {
    const done = theyRaisedMoney ? words.raised : words.notRaised;
    if (own) return void act('editRow', { table: 'debriefs', id: own.id, patch: { theyRaisedMoney } }, done);
    const row = {
      interviewId: interview.id,
      applicationId: application.id,
      doneAt: null,
      theyRaisedMoney,
      howItWent: null,
    };
    return void act('addRow', { table: 'debriefs', row }, done);
  };
  return (
    <Fold title={coach.onlyIfTheyRaiseIt} startsOpen={sheet.moneyIsOpen}>
      <p className="small faint">
        {coach.whyFolded} <Sources of={['allstar', 'careertrend', 'knight']} />
      </p>
      {sheet.moneyIsOpen ? (
        <>
          {sheet.money.map((question) => (
            <QuestionRow key={question.id} workspace={workspace} question={question} />
          ))}
          {own?.theyRaisedMoney && (
            <Button small look="quiet" onClick={() => raise(false)}>
              {words.notRaised}
            </Button>
          )}
        </>
      ) : (
        <Button small onClick={() => raise(true)}>
          {coach.theyRaisedIt}
        </Button>
      )}
    </Fold>
  );
};
