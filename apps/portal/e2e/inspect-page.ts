import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type axeCore from 'axe-core';
import { DESK, PHONE } from './visitor';

declare const axe: typeof axeCore;
type RunOnly = axeCore.RunOnly;

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that a colour scheme can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const script = readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing is being loaded or moved any more. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.evaluate(stillness);
}

/** Runs in the page: waits for three frames in which nothing moves, but not for what does not end. */
async function stillness(): Promise<void> {
  const moves = ({ playState, effect }: Animation) =>
    playState === 'running' && effect?.getTiming().iterations !== Infinity;
  for (let still = 0, frames = 0; still < 3 && frames < 120; still++, frames++) {
    if (document.getAnimations().some(moves)) still = 0;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function switchColours(page: Page, colorScheme: 'dark' | 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (scheme) => document.documentElement.dataset.mantineColorScheme === scheme,
    colorScheme,
  );
  await page.evaluate(stillness);
}

/** What is wrong with the page as it stands: on a phone and at a desk, and there in dark colours too. */
export async function faultsOf(page: Page): Promise<string[]> {
  await settle(page);
  await page.evaluate(await script);
  const faults: string[] = [];
  const look = async (where: string, rules: RunOnly) =>
    faults.push(...(await page.evaluate(violations, rules)).map((fault) => `${where}: ${fault}`));
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    // What the bar at the top covers while one scrolls is no fault of what lies under it.
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    if (widest > size.width) faults.push(`at ${size.width} px: the page is ${widest} px wide`);
    await look(`at ${size.width} px`, { type: 'tag', values: WCAG });
  }
  await switchColours(page, 'dark');
  await look('in dark colours', { type: 'rule', values: COLOURS });
  await switchColours(page, 'light');
  return faults;
}

/**
 * Runs in the page. Of a page below a dialog only the dialog is looked at; a mail in its frame is left out, because
 * nothing may run there.
 */
async function violations(runOnly: RunOnly): Promise<string[]> {
  const shown = document.querySelector('[role="dialog"]') ?? document;
  const options = { runOnly, resultTypes: ['violations' as const], iframes: false, preload: false };
  const result = await axe.run(shown, options);
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
