import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { DESK, PHONE } from './visitor';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that a colour scheme can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Nothing is being loaded or moved any more. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await stand(page);
}

/** Colours are compared when they have changed, not on their way. */
async function stand(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.effect?.getComputedTiming().progress === null),
  );
}

/** What is wrong with the page as it stands: at a desk and on a phone, light and dark. */
export async function faultsOf(page: Page): Promise<string[]> {
  await settle(page);
  const faults: string[] = [];
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    const where = `at ${size.width} px`;
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    if (scroll > width) faults.push(`${where}: the page is ${scroll} px wide`);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await stand(page);
      const axe = new AxeBuilder({ page });
      const { violations } = await (
        colorScheme === 'light' ? axe.withTags(WCAG) : axe.withRules(COLOURS)
      ).analyze();
      for (const { id, nodes } of violations)
        for (const { target, failureSummary } of nodes)
          faults.push(`${where}, ${colorScheme}: ${id} ${String(target)} ${failureSummary}`);
    }
  }
  return faults;
}
