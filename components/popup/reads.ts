import type { Reading } from '../../lib/model/reading';
import type { Workspace } from '../../lib/model/workspace';
import { readNext, readUntimed } from '../../lib/store/reads/next';
import { readWorkspace } from '../../lib/store/reads/workspace';
import type { Later } from '../frame/later';
import { useLive } from '../frame/live';
import { useReader } from '../frame/reader';
import { nextInterview, onThisPage } from './parts';

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
