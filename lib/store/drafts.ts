import type { EncoreDb } from './db';

const prefix = 'draft:';

/**
 * Of a page that closes the database drops what is not yet written; this keeps it until it is. Null where there is no
 * such store: outside a page, or where the reader blocks it.
 */
function atOnce(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Forgets what is kept at once, if it is still this text. */
function letGo(id: string, text: string): void {
  const store = atOnce();
  if (store?.getItem(prefix + id) === text) store.removeItem(prefix + id);
}

/** What is being typed under `id`; null where nothing is. */
export async function readDraft(db: EncoreDb, id: string): Promise<string | null> {
  const left = atOnce()?.getItem(prefix + id) ?? null;
  if (left === null) return (await db.drafts.get(id))?.text ?? null;
  await saveDraft(db, id, left);
  return left;
}

/** Keeps what is being typed, at every stroke: closing a page loses nothing. */
export async function saveDraft(db: EncoreDb, id: string, text: string): Promise<void> {
  try {
    atOnce()?.setItem(prefix + id, text);
  } catch {
    // Too long for that store: the database alone keeps it.
    atOnce()?.removeItem(prefix + id);
  }
  await db.drafts.put({ id, text });
  letGo(id, text);
}

/** Forgets a draft: it went into the data. */
export async function dropDraft(db: EncoreDb, id: string): Promise<void> {
  atOnce()?.removeItem(prefix + id);
  await db.drafts.delete(id);
}
