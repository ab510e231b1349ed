import type { ReactNode } from 'react';
import type { QuestionSheet, QuestionToAsk } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { useDebriefChange } from '../debrief/debrief-row';
import { Sources } from '../frame/source';
import { Button } from '../look/button';
import { Fold } from '../look/fold';
import { useCoachWords } from '../words/coach-words';
import { useWorkspaceWords } from './words/workspace-words';

/** Pay and benefits: folded, and closed, until the reader says that they raised it. The sources differ, and both are named. */
export const MoneyFold = ({
  workspace,
  sheet,
  line,
}: {
  workspace: Workspace;
  sheet: QuestionSheet;
  line: (question: QuestionToAsk) => ReactNode;
}) => {
  const words = useWorkspaceWords().questions;
  const coach = useCoachWords().questions;
  const change = useDebriefChange(workspace);
  if (sheet.money.length === 0) return null;
  const isMarked = workspace.debriefs.some(
    ({ interviewId, theyRaisedMoney }) => interviewId === workspace.interview.id && theyRaisedMoney,
  );
  const raise = (theyRaisedMoney: boolean) =>
    void change({ theyRaisedMoney }, theyRaisedMoney ? words.raised : words.notRaised);
  return (
    <Fold title={coach.onlyIfTheyRaiseIt} startsOpen={sheet.moneyIsOpen}>
      <p className="small faint">
        {coach.whyFolded} <Sources of={['allstar', 'careertrend', 'knight']} />
      </p>
      {sheet.moneyIsOpen ? (
        <>
          {sheet.money.map(line)}
          {isMarked && (
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
