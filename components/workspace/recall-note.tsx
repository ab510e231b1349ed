import { useState } from 'react';
import { earlierInterviews, earlierNotes, isCallBack } from '../../lib/coach';
import type { Workspace } from '../../lib/model/workspace';
import { Button } from '../look/button';
import { Note } from '../look/note';
import { RecallForm } from './recall-form';
import { useMarks } from './use-marks';
import { useWorkspaceWords } from './words/workspace-words';

const stepId = 'recall-note';

/** A call back whose first round Encore does not know: it offers a few fields, once, and is quiet after a no. */
export const RecallNote = ({ workspace }: { workspace: Workspace }) => {
  const words = useWorkspaceWords().round;
  const { isSkipped, skip } = useMarks(workspace);
  const [isOpen, setOpen] = useState(false);
  const rounds = earlierInterviews(workspace);
  if (!isCallBack(workspace) || earlierNotes(workspace).length > 0 || isSkipped(stepId)) return null;
  if (isOpen) {
    return (
      <RecallForm workspace={workspace} roundId={rounds.at(-1)?.id ?? null} onClose={() => setOpen(false)} />
    );
  }
  return (
    <Note
      icon="write"
      why={words.why}
      buttons={
        <>
          <Button small onClick={() => setOpen(true)}>
            {words.jot}
          </Button>
          <Button small look="quiet" onClick={() => skip(stepId, true)}>
            {words.notNow}
          </Button>
        </>
      }
    >
      <p>{rounds.length === 0 ? words.none : words.noNotes}</p>
    </Note>
  );
};
