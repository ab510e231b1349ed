import type { EncoreDb } from './db';

/** What is being typed under `id`; null where nothing is. */
export async function readDraft(db: EncoreDb, id: string): Promise<string | null> {
  return (await db.drafts.get(id))?.text ?? null;
}

/** Keeps what is being typed, at every stroke: closing a page loses nothing. */
export async function saveDraft(db: EncoreDb, id: string, text: string): Promise<void> {
  await db.drafts.put({ id, text });
}

/** Forgets a draft: it went into the data. */
export async function dropDraft(db: EncoreDb, id: string): Promise<void> {
  await db.drafts.delete(id);
}
