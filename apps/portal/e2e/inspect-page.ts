import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page, ViewportSize } from 'playwright-core';
import type axeCore from 'axe-core';
import { DESK, PHONE } from './visitor';

declare const axe: typeof axeCore;
type RunOnly = axeCore.RunOnly;
type Scheme = 'dark' | 'light';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that a color scheme can break. */
const COLORS = ['color-contrast', 'link-in-text-block'];
const script = readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const seen = new WeakMap<BrowserContext, Set<string>>();

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

async function switchColors(page: Page, colorScheme: Scheme): Promise<void> {
  const isOn = () => document.documentElement.dataset.mantineColorScheme;
  if ((await page.evaluate(isOn)) === colorScheme) return;
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (scheme) => document.documentElement.dataset.mantineColorScheme === scheme,
    colorScheme,
  );
  await page.evaluate(stillness);
}

/**
 * What is wrong with the page as it stands. It must fit a phone and a desk. Every rule holds at the width at which it
 * stands; the colors of the dark scheme are judged when a visitor first sees the page or dialog.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  await settle(page);
  const { here, there } = widths(page);
  const schemes: Scheme[] = (await isNew(page)) ? ['light', 'dark'] : ['light'];
  return [...(await faultsAt(page, there, [])), ...(await faultsAt(page, here, schemes))];
}

/** The same with every rule at both widths, and the colors of the dark scheme in any case. */
export async function faultsEverywhere(page: Page): Promise<string[]> {
  await settle(page);
  const { here, there } = widths(page);
  return [...(await faultsAt(page, there, ['light'])), ...(await faultsAt(page, here, ['light', 'dark']))];
}

function widths(page: Page): { here: ViewportSize; there: ViewportSize } {
  const here = page.viewportSize()!;
  return { here, there: here.width === PHONE.width ? DESK : PHONE };
}

/** The page is light before and after it. */
async function faultsAt(page: Page, size: ViewportSize, schemes: readonly Scheme[]): Promise<string[]> {
  await page.setViewportSize(size);
  const where = `at ${size.width} px`;
  const widest = await page.evaluate(fit);
  const faults = widest > size.width ? [`${where}: the page is ${widest} px wide`] : [];
  for (const scheme of schemes) {
    await switchColors(page, scheme);
    await provideAxe(page);
    const rules: RunOnly =
      scheme === 'light' ? { type: 'tag', values: WCAG } : { type: 'rule', values: COLORS };
    const violated = await page.evaluate(violations, rules);
    faults.push(...violated.map((fault) => `${where}, ${scheme}: ${fault}`));
  }
  await switchColors(page, 'light');
  return faults;
}

/** Once per document, and past Playwright's own evaluation, which costs twice as much for a script of this size. */
async function provideAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: await script });
  await session.detach();
}

/** Whether this visitor has not seen this kind of page, or this dialog on it, before. */
async function isNew(page: Page): Promise<boolean> {
  const place = await page.evaluate(() => {
    const path = location.pathname.replace(/[\w-]{36,}/g, '');
    return `${path} ${document.querySelector('[role="dialog"] h2')?.textContent ?? ''}`;
  });
  const places = seen.get(page.context()) ?? new Set();
  seen.set(page.context(), places);
  return places.size < places.add(place).size;
}

/** Runs in the page once its new width is drawn; how wide it really is. */
async function fit(): Promise<number> {
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  // What the bar at the top covers while one scrolls is no fault of what lies under it.
  window.scrollTo({ top: 0, behavior: 'instant' });
  return document.documentElement.scrollWidth;
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
