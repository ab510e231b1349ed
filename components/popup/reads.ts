import type { Reading } from '../../lib/model/reading';
import type { Workspace } from '../../lib/model/workspace';
import type { EncoreDb } from '../../lib/store/db';
import { readOwedLetters } from '../../lib/store/reads/letters';
import { readNext, readNextFacts, readUntimed } from '../../lib/store/reads/next';
import { readWorkspace } from '../../lib/store/reads/workspace';
import type { Later } from '../frame/later';
import { useLive } from '../frame/live';
import { useReader } from '../frame/reader';
import { type Clocked, clocked } from '../letters/clocked';
import type { NextFacts } from './next-head';
import { lettersToGo, nextInterview, onThisPage } from './parts';

const daysBack = 3;

/** The letters for talks that are over, in the order they press. */
const readLetters = async (db: EncoreDb, now: string): Promise<Clocked[]> =>
  clocked(await readOwedLetters(db, now, daysBack), now).filter(({ clock }) => clock.state !== 'not yet');

/** What the popup’s heading says, before all else is read. */
export type First = { next: NextFacts | null; letters: Clocked[] };

/** Read at once and as it stands: a heading of yesterday is never kept to be shown today. */
export function readFirst(db: EncoreDb, now: string): Promise<First> {
  const tables = [db.meetings, db.interviews, db.applications, db.thankYous, db.people, db.letters];
  return db.transaction('r', tables, async () => {
    const [next, letters] = await Promise.all([readNextFacts(db, now), readLetters(db, now)]);
    return { next, letters };
  });
}

/** The letters, with the part that shows them. */
export function useLetters(now: string): Clocked[] | undefined {
  const { language } = useReader();
  return useLive(
    async (db) => {
      const letters = await readLetters(db, now);
      if (letters.length > 0) await lettersToGo.ready(language);
      return letters;
    },
    [now, language],
  );
}

/** A mail as understood, with the part that shows it; null where there is none. */
export function useReading(readingId: string | null): Reading | null | undefined {
  const { language } = useReader();
  return useLive(
    async (db) => {
      if (!readingId) return null;
      const [reading] = await Promise.all([db.readings.get(readingId), onThisPage.ready(language)]);
      return reading ?? null;
    },
    [readingId, language],
  );
}

const inPopup = [nextInterview];

/** The next interview and all around it, with the parts that show it; null where none is ahead. */
export function useNext(
  now: string,
  parts: Pick<Later<never>, 'ready'>[] = inPopup,
): Workspace | null | undefined {
  const { language } = useReader();
  return useLive(
    async (db) => {
      const found = (await readNext(db, now)) ?? (await readUntimed(db, now));
      if (!found) return null;
      const [workspace] = await Promise.all([
        readWorkspace(db, found.interviewId),
        ...parts.map(({ ready }) => ready(language)),
      ]);
      return workspace;
    },
    [now, language],
  );
}
