import type { CDPSession, Page } from '@playwright/test';
import { type Extension, openBrowser } from './extension';
import { median } from './median';
import { threadPage } from './thread-page';

const messages = 200;
const openings = 7;
const address = 'https://mail.google.com/mail/u/0/#inbox';

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
};

/** Milliseconds that the content script keeps the main thread busy while `work` runs, its calls into the page included. */
async function busy(session: CDPSession, work: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await work();
  const whole = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await whole;
  session.off('Tracing.dataCollected', collect);
  const calls = events
    .filter(
      ({ name, ph, args }) =>
        name === 'FunctionCall' && ph === 'X' && /\/mail-page\.js$/.test(args?.data?.url ?? ''),
    )
    .sort((a, b) => a.ts - b.ts);
  let until = 0;
  let time = 0;
  // A call within a call is counted once.
  for (const { ts, dur = 0 } of calls) {
    time += Math.max(0, ts + dur - Math.max(ts, until));
    until = Math.max(until, ts + dur);
  }
  return time / 1000;
}

const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
};

/** What the page under measure offers: a thread opened, and the list again. */
type Mailbox = { openThread: (count: number) => void; openList: () => void };

const openThread = (page: Page, count: number) =>
  page.evaluate((run) => (globalThis as unknown as Mailbox).openThread(run), count);
const openList = (page: Page) => page.evaluate(() => (globalThis as unknown as Mailbox).openList());

const still = (page: Page, ms: number) => page.waitForTimeout(ms);

async function openMailbox({
  context,
}: Pick<Extension, 'context'>): Promise<{ page: Page; session: CDPSession }> {
  await context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: threadPage(messages) }),
  );
  const page = await context.newPage();
  await page.goto(address);
  return { page, session: await context.newCDPSession(page) };
}

/** One mail opened in a thread of 200 in Gmail, again and again; and a list that nobody touches. */
export async function measureThread(extension: Extension, executablePath: string) {
  const { page, session } = await openMailbox(extension);
  await still(page, 1_000);
  const idle = await busy(session, () => still(page, 2_000));
  const times: number[] = [];
  for (let run = 0; run < openings; run += 1) {
    times.push(
      await busy(session, async () => {
        await openThread(page, run);
        await page.locator('encore-bar').waitFor({ state: 'attached' });
        await still(page, 400);
      }),
    );
    await openList(page);
    await page.locator('encore-bar').waitFor({ state: 'detached' });
    await still(page, 400);
  }
  await openThread(page, openings);
  await page.locator('encore-bar').waitFor({ state: 'attached' });
  const withEncore = await heapOf(session);
  await page.close();
  const plain = await openBrowser(executablePath);
  const bare = await openMailbox(plain);
  await openThread(bare.page, openings);
  await still(bare.page, 500);
  const without = await heapOf(bare.session);
  await plain.close();
  return { idle, opening: median(times.slice(1)), memory: withEncore - without };
}
