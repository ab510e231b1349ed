import { useEffect } from 'react';
import { Button, IconButton } from '../look/button';
import { useWords } from '../words/words';

/** Long enough to read and to reach the button. */
const shownFor = 10_000;

/** What was just done, said aloud too, and the way back. */
export const UndoToast = ({
  words,
  onUndo,
  onGone,
}: {
  words: string | null;
  onUndo: (() => void) | null;
  onGone: () => void;
}) => {
  const { frame } = useWords();
  useEffect(() => {
    if (!words) return;
    const timer = setTimeout(onGone, shownFor);
    return () => clearTimeout(timer);
  }, [words, onGone]);
  // The live region stands before it speaks: a region that comes with its words is not read out.
  return (
    <div className="toast" role="status" hidden={!words}>
      {words && (
        <>
          <span>{words}</span>
          <span className="buttons">
            {onUndo && (
              <Button small look="quiet" onClick={onUndo}>
                {frame.undo}
              </Button>
            )}
            <IconButton icon="close" label={frame.close} onClick={onGone} />
          </span>
        </>
      )}
    </div>
  );
};
