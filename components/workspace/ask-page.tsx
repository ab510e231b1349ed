import type { AskingKind } from '../../lib/letters';
import type { Workspace } from '../../lib/model/workspace';
import { AskingCard } from './asking-card';
import { usePreparingWords } from './words/preparing-words';
import { useWorkspaceWords } from './words/workspace-words';
import { WorkspaceFrame } from './workspace-frame';

export type AskedFor = Extract<AskingKind, 'ask for schedule' | 'ask for material' | 'availability'>;

const Mails = ({ workspace }: { workspace: Workspace }) => {
  const words = useWorkspaceWords().ask;
  const coach = usePreparingWords();
  const { interview, slots } = workspace;
  const choosing =
    interview.state === 'arranging' || slots.some(({ interviewId }) => interviewId === interview.id);
  return (
    <div className="pane asking">
      {choosing && <AskingCard workspace={workspace} kind="availability" title={words.availability} />}
      <AskingCard
        workspace={workspace}
        kind="ask for schedule"
        title={words.schedule}
        why={coach.askSchedule}
        source="allstar"
      />
      <AskingCard
        workspace={workspace}
        kind="ask for material"
        title={words.material}
        why={coach.askMaterial}
        source="allstar"
      />
    </div>
  );
};

/** Mails that ask before the interview: for schedule, names and titles, and for something to read. */
export const AskPage = ({ id }: { id: string }) => (
  <WorkspaceFrame id={id} place="ask">
    {(workspace) => <Mails workspace={workspace} />}
  </WorkspaceFrame>
);
