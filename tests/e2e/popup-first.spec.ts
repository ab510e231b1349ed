import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Encore, expect, test } from './browser';
import { unknownRound } from './interviews';
import { seed } from './seed';

/** Every heading that the popup shows, from its first moment until all of it stands. */
async function headingsOf(encore: Encore, instant: string): Promise<string[]> {
  const popup = await encore.context.newPage();
  await popup.addInitScript((moment) => {
    const seen: string[] = [];
    Object.assign(globalThis, { encoreNow: moment, seenHeadings: seen });
    new MutationObserver(() => {
      const said = document.querySelector('main h1')?.textContent;
      if (said && said !== seen.at(-1)) seen.push(said);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, instant);
  await popup.goto(`chrome-extension://${encore.id}/popup.html`);
  await popup.getByRole('button', { name: 'Paste an invitation' }).waitFor();
  const headings = await popup.evaluate(
    () => (globalThis as unknown as { seenHeadings: string[] }).seenHeadings,
  );
  await popup.close();
  return headings;
}

const monday = '2026-03-09T09:00:00Z';

test('the first heading of the popup is what holds now, and no other comes after it', async ({ encore }) => {
  await encore.setNow(monday);
  await seed(encore, unknownRound());
  expect(await headingsOf(encore, monday)).toEqual(['In 3 days']);

  const meetingId = 'm1';
  const moved = { meetingId, wallTime: '2026-03-17T14:00', timeZone: 'America/New_York', minutes: 30 };
  await encore.ask('moveMeeting', moved);
  expect(await headingsOf(encore, monday)).toEqual(['In 8 days']);

  const dayAfter = '2026-03-18T09:00:00Z';
  await encore.setNow(dayAfter);
  await encore.ask('meetPerson', { meetingId, person: { name: 'Priya Raman', title: null, email: null } });
  expect(await headingsOf(encore, dayAfter)).toEqual(['One letter to go']);
});

test('the popup loads few files before its first line', () => {
  const html = readFileSync(path.resolve(import.meta.dirname, '../../.output/chrome-mv3/popup.html'), 'utf8');
  expect(html.match(/(?:src|href)="\/chunks\//g)?.length).toBeLessThanOrEqual(4);
});
