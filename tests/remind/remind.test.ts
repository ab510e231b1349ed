import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** What the browser was asked to do, in order. How a real browser does it is tested end to end. */
const { log: said, texts } = vi.hoisted(() => {
  const log: string[] = [];
  const texts: Record<string, string> = {};
  const shown: Record<string, true> = {};
  Object.assign(globalThis, {
    browser: {
      runtime: { id: 'encore', getURL: (path: string) => `chrome-extension://encore${path}` },
      alarms: {
        create: async (_: string, { when }: { when: number }) =>
          log.push(`alarm ${new Date(when).toISOString()}`),
      },
      action: { setBadgeText: async () => undefined, setBadgeBackgroundColor: async () => undefined },
      notifications: {
        create: async (id: string, { message }: { message: string }) => {
          shown[id] = true;
          log.push(`show ${id}`);
          texts[id] = message;
        },
        clear: async (id: string) => delete shown[id],
        getAll: async () => shown,
      },
    },
  });
  return { log, texts };
});

const { remind, placeOf } = await import('../../lib/remind/remind');
const { openDb } = await import('../../lib/store/db');
const { application, interview, meeting, person, thankYou } = await import('./kept');

let names = 0;
async function kept() {
  names += 1;
  const db = openDb(`remind-${names}`);
  await db.applications.put(application());
  await db.interviews.put(interview());
  await db.meetings.put(meeting());
  await db.people.put(person('daniel', 'Daniel Strand'));
  await db.thankYous.put(thankYou('letter', { personId: 'daniel' }));
  const at = (now: string) => remind({ db, now, timeZone: 'Europe/Berlin', locale: 'en-US' });
  return { db, at };
}
const shows = () => said.filter((line) => line.startsWith('show '));

beforeEach(() => {
  said.length = 0;
});

describe('telling what is due', () => {
  it('sets the alarm for what comes next before it shows anything', async () => {
    const { at } = await kept();
    await at('2026-03-12T17:00:00.120Z');
    expect(said).toEqual(['alarm 2026-03-12T18:50:00.000Z', 'show hour before:talk:2026-03-12T18:00:00Z']);
  });

  it('says the evening before what is left to prepare, and when all is', async () => {
    const { db, at } = await kept();
    await at('2026-03-11T17:05:00Z');
    const [id] = shows().map((line) => line.slice('show '.length));
    expect(texts[id ?? '']).toMatch(/7:00 PM for you\. (Two|Three|Four|Five|Six) things left to prepare\.$/i);

    const { withWhatIsLeft } = await import('../../lib/remind/what-is-left');
    const { makePlan } = await import('../../lib/coach/plan');
    const { readWorkspace } = await import('../../lib/store/reads/workspace');
    const here = { db, now: '2026-03-11T17:05:00Z', timeZone: 'Europe/Berlin', locale: 'en-US' };
    const workspace = await readWorkspace(db, 'second');
    const steps = workspace ? makePlan(workspace, here.now, here.timeZone).steps : [];
    const mark = (stepId: string) =>
      db.stepMarks.put({
        id: stepId,
        interviewId: 'second',
        stepId,
        doneAt: here.now,
        skipped: false,
        position: null,
      });
    const reminder = { kind: 'evening before', interviewId: 'second', text: 'Thu' } as Parameters<
      typeof withWhatIsLeft
    >[0];
    for (const { id: stepId } of steps.slice(1)) await mark(stepId);
    expect(await withWhatIsLeft(reminder, here)).toBe('Thu. One thing left to prepare.');
    await mark(steps[0]?.id ?? '');
    expect(await withWhatIsLeft(reminder, here)).toBe('Thu. All is prepared.');
    expect(await withWhatIsLeft({ ...reminder, kind: 'hour before' }, here)).toBe('Thu');
  });

  it('tells each once, though several occasions call at the same moment', async () => {
    const { at } = await kept();
    const now = '2026-03-11T17:00:00Z';
    await Promise.all([at(now), at(now), at(now)]);
    expect(shows()).toEqual(['show evening before:second:2026-03-12T18:00:00Z']);
  });

  it('repeats in place what was shown and not marked, and loses nothing', async () => {
    const { db, at } = await kept();
    db.told.hook('creating', () => {
      throw new Error('The worker died.');
    });
    await expect(at('2026-03-11T17:00:00Z')).rejects.toThrow();
    expect(shows()).toHaveLength(1);
    const again = openDb(db.name);
    await remind({ db: again, now: '2026-03-11T17:01:00Z', timeZone: 'Europe/Berlin', locale: 'en-US' });
    expect(new Set(shows()).size).toBe(1);
    expect(shows()).toHaveLength(2);
  });

  it('stays quiet at night and speaks in the morning; only the interview itself may wake the reader', async () => {
    const { db, at } = await kept();
    await db.meetings.put(meeting({ startsAt: '2026-03-12T13:00:00Z' }));
    await at('2026-03-12T02:00:00Z');
    expect(said).toEqual(['alarm 2026-03-12T07:00:00.000Z']);
    await at('2026-03-12T07:00:00Z');
    expect(shows()).toEqual(['show evening before:second:2026-03-12T13:00:00Z']);
    await db.meetings.put(meeting({ startsAt: '2026-03-13T04:00:00Z' }));
    await at('2026-03-13T03:00:00Z');
    expect(shows().at(-1)).toBe('show hour before:talk:2026-03-13T04:00:00Z');
  });

  it('tells what came due while the browser was closed as one, and never again', async () => {
    const { db, at } = await kept();
    await db.thankYous.put(thankYou('other'));
    await at('2026-03-14T08:00:00Z');
    expect(shows()).toEqual([expect.stringMatching(/^show away:#\/letters:thank-you late:/)]);
    await at('2026-03-14T08:05:00Z');
    expect(shows()).toHaveLength(1);
  });

  it('looks again within a day where nothing is near', async () => {
    const { at } = await kept();
    await at('2026-03-01T08:00:00Z');
    expect(said).toEqual(['alarm 2026-03-02T08:00:00.000Z']);
  });
});

describe('a notification whose reminder has passed', () => {
  it('still leads to where its kind is at home', () => {
    expect(placeOf('away:#/interviews:hour before:a:b')).toBe('#/interviews');
    expect(placeOf('thank-you late:a:b')).toBe('#/letters');
    expect(placeOf('hour before:a:b')).toBe('#/interviews');
  });
});
