import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeOn, violationsOf } from './axe';
import { expect, startEncore, test } from './browser';
import { fullDay, threeDaysBefore, unknownRound } from './interviews';
import { seed } from './seed';

const places = ['interviews', 'day', 'ask', 'research', 'match', 'practice', 'lines'];

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Where colour carries meaning. */
const coloured = ['interviews', 'practice'];

/** Opens every fold and every “more”, so that nothing is left unseen. */
async function unfold(page: Page): Promise<void> {
  await page.locator('main h2, main .stories').first().waitFor();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('axe finds nothing on any page around an interview', async ({ encore }) => {
  test.setTimeout(240_000);
  await encore.setNow('2026-03-09T18:00:00Z');
  await seed(encore, threeDaysBefore());
  const page = await encore.open('dashboard.html#/board');
  for (const place of [...places.map((one) => `${one}/second`), 'stories']) {
    await page.goto(page.url().replace(/#.*/, `#/${place}`));
    await unfold(page);
    expect(await violationsOf(axeOn(page).withTags(levels)), place).toEqual([]);
  }
});

test('in the dark, in German, at 360 pixels every page keeps its contrast and its shape', async () => {
  test.setTimeout(240_000);
  const encore = await startEncore('test', { locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  await encore.setNow('2026-03-09T18:00:00Z');
  for (const workspace of [unknownRound(), fullDay()]) {
    await seed(encore, workspace);
    const page = await encore.open('dashboard.html#/board');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 800 });
    for (const place of places) {
      await page.goto(page.url().replace(/#.*/, `#/${place}/second`));
      await unfold(page);
      if (coloured.includes(place)) {
        const axe = axeOn(page).withRules(['color-contrast', 'target-size']);
        expect(await violationsOf(axe), place).toEqual([]);
      }
      expect(await overhang(page), place).toBeLessThanOrEqual(0);
    }
    await page.close();
  }
  await encore.context.close();
  rmSync(encore.profile, { recursive: true, force: true });
});
