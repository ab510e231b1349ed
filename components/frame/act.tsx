import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { type AnswerOf, ask, type CommandName, type InputOf } from '../../lib/commands/ask';
import { useWords } from '../words/words';
import { useReader } from './reader';
import { UndoToast } from './undo-toast';

type Acts = {
  /**
   * Asks the background for a change and offers the way back; `done` is what to say then.
   * Answers null when it could not be done: the reader has been told why.
   */
  act: <Name extends CommandName>(
    name: Name,
    input: InputOf<Name>,
    done?: string,
  ) => Promise<AnswerOf<Name> | null>;
  /** Says one line at the foot of the page. */
  tell: (words: string) => void;
  /** Says what went wrong elsewhere. */
  fail: (error: unknown) => void;
};

const ActContext = createContext<Acts | null>(null);

/** What a part of the page does to the data. */
export function useAct(): Acts {
  const acts = useContext(ActContext);
  if (!acts) throw new Error('This part of the page stands outside its frame.');
  return acts;
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Carries changes to the background and tells at the foot of the page what became of them. */
export const ActFrame = ({ children }: { children: ReactNode }) => {
  const { frame } = useWords();
  const { language } = useReader();
  const [told, setTold] = useState<{ words: string; undoId: string | null } | null>(null);
  const hide = useCallback(() => setTold(null), []);

  const acts = useMemo<Acts>(() => {
    let newest = 0;
    const fail = (error: unknown) => {
      const sentence = sentenceOf(error);
      // The sentences of another language are only loaded once something went wrong.
      void import('../words/told').then(({ toldIn }) =>
        setTold({ words: toldIn(language, sentence), undoId: null }),
      );
    };
    return {
      fail,
      tell: (words) => setTold({ words, undoId: null }),
      act: async (name, input, done) => {
        // The way back is that of the newest change: none is offered while it is made, and no older one after it.
        if (done) {
          newest += 1;
          setTold((told) => told && { ...told, undoId: null });
        }
        const own = newest;
        try {
          const answer = await ask(name, input);
          if (done && own === newest) setTold({ words: done, undoId: answer.undoId });
          return answer;
        } catch (error) {
          fail(error);
          return null;
        }
      },
    };
  }, [language]);

  const undoId = told?.undoId ?? null;
  const undo = undoId === null ? null : () => void acts.act('undo', { undoId }, frame.undone);
  return (
    <ActContext value={acts}>
      {children}
      <UndoToast words={told?.words ?? null} onUndo={undo} onGone={hide} />
    </ActContext>
  );
};
