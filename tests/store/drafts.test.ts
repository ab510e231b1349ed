import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EncoreDb } from '../../lib/store/db';
import { dropDraft, readDraft, saveDraft } from '../../lib/store/drafts';
import { anEncore } from '../encore';

/** Stands for the store of a page: there is none outside a browser. */
class PageStore {
  rows = new Map<string, string>();
  getItem = (key: string) => this.rows.get(key) ?? null;
  setItem = (key: string, text: string) => void this.rows.set(key, text);
  removeItem = (key: string) => void this.rows.delete(key);
}

/** What a page that closes leaves of the database: what it was still to write never comes. */
const closing = { drafts: { put: () => new Promise(() => {}) } } as unknown as EncoreDb;

let store: PageStore;
beforeEach(() => {
  store = new PageStore();
  vi.stubGlobal('localStorage', store);
});
afterEach(() => vi.unstubAllGlobals());

it('keeps the last stroke though the page closes before the database has it', async () => {
  const { db } = await anEncore([]);
  await saveDraft(db, 'letter', 'Dear');
  void saveDraft(closing, 'letter', 'Dear Daniel');
  expect(await readDraft(db, 'letter')).toBe('Dear Daniel');
  expect((await db.drafts.get('letter'))?.text).toBe('Dear Daniel');
});

it('keeps nothing outside the database once that has it, nor what is dropped', async () => {
  const { db } = await anEncore([]);
  await saveDraft(db, 'letter', 'Dear');
  expect(store.rows.size).toBe(0);
  void saveDraft(closing, 'letter', 'Dear Daniel');
  await dropDraft(db, 'letter');
  expect(await readDraft(db, 'letter')).toBeNull();
  expect(store.rows.size).toBe(0);
});

it('keeps a draft where the page has no such store, or it is full', async () => {
  const { db } = await anEncore([]);
  store.setItem = () => {
    throw new Error('full');
  };
  await saveDraft(db, 'letter', 'Dear');
  vi.stubGlobal('localStorage', undefined);
  expect(await readDraft(db, 'letter')).toBe('Dear');
});
