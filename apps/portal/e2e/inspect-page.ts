import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type axeCore from 'axe-core';
import { DESK, PHONE } from './visitor';

declare const axe: typeof axeCore;

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const script = readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing is being loaded or moved any more. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await stand(page);
}

/** Colours are looked at when they have changed, not on their way. */
async function stand(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity,
      ),
  );
}

/** What is wrong with the page as it stands: at a desk and on a phone, light and dark. */
export async function faultsOf(page: Page): Promise<string[]> {
  await settle(page);
  await page.evaluate(await script);
  const faults: string[] = [];
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    if (widest > size.width) faults.push(`at ${size.width} px: the page is ${widest} px wide`);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await stand(page);
      const found = await page.evaluate(violations, WCAG);
      faults.push(...found.map((fault) => `at ${size.width} px, ${colorScheme}: ${fault}`));
    }
  }
  return faults;
}

/** Runs in the page. A mail in its frame is left out: nothing may run there. */
async function violations(tags: string[]): Promise<string[]> {
  const result = await axe.run({
    runOnly: tags,
    resultTypes: ['violations'],
    iframes: false,
    preload: false,
  });
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
