import { useEffect, useRef, useState } from 'react';
import { dropDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { db } from '../../lib/store/open';

export type Written = { subject: string; body: string };
/** The reader’s own wording while it is written; `finish` keeps it, `anew` goes back to the draft. */
export type OwnWords = {
  own: Written | null;
  write: (written: Written) => void;
  finish: (written: Written | null) => Promise<void>;
  anew: () => void;
};

const parse = (text: string): Written | null => {
  try {
    const { subject, body } = JSON.parse(text) as Partial<Written>;
    return typeof subject === 'string' && typeof body === 'string' ? { subject, body } : null;
  } catch {
    return null;
  }
};

/** The reader's own wording of one letter; null until they touch the draft. A draft at every stroke, kept on leaving. */
export function useWritten(
  id: string,
  kept: Written | null,
  keep: (written: Written) => Promise<unknown>,
  /** Throws the kept wording away. */
  drop: () => Promise<unknown>,
): OwnWords {
  const [own, setOwn] = useState<Written | null>(kept);
  const isTyping = useRef(false);
  const draftId = `letter:${id}`;
  useEffect(() => {
    void readDraft(db(), draftId).then((text) => {
      const left = text === null ? null : parse(text);
      if (left) setOwn(left);
    });
  }, [draftId]);
  const [keptSubject, keptBody] = [kept?.subject, kept?.body];
  useEffect(() => {
    if (isTyping.current) return;
    if (keptSubject !== undefined && keptBody !== undefined) setOwn({ subject: keptSubject, body: keptBody });
  }, [keptSubject, keptBody]);
  const write = (written: Written) => {
    isTyping.current = true;
    setOwn(written);
    void saveDraft(db(), draftId, JSON.stringify(written));
  };
  const finish = async (written: Written | null) => {
    isTyping.current = false;
    if (!written || (written.subject === kept?.subject && written.body === kept.body)) return;
    if (await keep(written)) await dropDraft(db(), draftId);
  };
  const anew = () => {
    isTyping.current = false;
    setOwn(null);
    void dropDraft(db(), draftId);
    if (kept) void drop();
  };
  return { own, write, finish, anew };
}
