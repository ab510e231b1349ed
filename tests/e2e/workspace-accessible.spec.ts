import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './browser';
import { fullDay, threeDaysBefore, unknownRound } from './interviews';
import { seed } from './seed';

const places = ['interviews', 'day', 'ask', 'research', 'match', 'practice', 'lines'];

const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};

/** Opens every fold and every “more”, so that nothing is left unseen. */
async function unfold(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

test('axe finds nothing on any page around an interview, light, dark and narrow', async ({ encore }) => {
  await encore.setNow('2026-03-09T18:00:00Z');
  await seed(encore, threeDaysBefore());
  const page = await encore.open('dashboard.html#/board');
  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    for (const place of [...places.map((one) => `${one}/second`), 'stories']) {
      await page.goto(page.url().replace(/#.*/, `#/${place}`));
      await unfold(page);
      expect(await violations(page), `${place}, ${scheme}`).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, `${place} is wider than ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('empty places and long days keep their shape at 360 pixels', async ({ encore }) => {
  await encore.setNow('2026-03-09T18:00:00Z');
  for (const workspace of [unknownRound(), fullDay()]) {
    await seed(encore, workspace);
    const page = await encore.open('dashboard.html#/board');
    await page.setViewportSize({ width: 360, height: 800 });
    for (const place of places) {
      await page.goto(page.url().replace(/#.*/, `#/${place}/second`));
      await unfold(page);
      expect(await violations(page), place).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, place).toBeLessThanOrEqual(0);
    }
    await page.close();
  }
});
