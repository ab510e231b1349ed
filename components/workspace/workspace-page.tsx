import { useDeskWords } from '../desk/words/desk-words';
import { useAct } from '../frame/act';
import { Button, Buttons } from '../look/button';
import { NotesPane } from './notes-pane';
import { PrepPane } from './prep-pane';
import { RoundsPane } from './rounds-pane';
import { WorkspaceFrame } from './workspace-frame';

const RemoveApplication = ({ applicationId }: { applicationId: string }) => {
  const words = useDeskWords().workspace;
  const { act } = useAct();
  const remove = async () => {
    if (await act('removeApplication', { applicationId }, words.removed)) window.location.hash = '#/board';
  };
  return (
    <Buttons className="foot">
      <Button look="quiet" small onClick={() => void remove()}>
        {words.remove}
      </Button>
    </Buttons>
  );
};

/** One interview with everything around it: rounds and people, reasons and plan, questions and notes. */
export const WorkspacePage = ({ id }: { id: string }) => (
  <WorkspaceFrame id={id} place="interviews">
    {(workspace, now) => (
      <>
        <div className="panes three workspace">
          <PrepPane workspace={workspace} now={now} />
          <RoundsPane workspace={workspace} />
          <NotesPane workspace={workspace} />
        </div>
        <RemoveApplication applicationId={workspace.application.id} />
      </>
    )}
  </WorkspaceFrame>
);
