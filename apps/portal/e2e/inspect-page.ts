import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page, ViewportSize } from 'playwright-core';
import type axeCore from 'axe-core';
import { DESK, PHONE } from './visitor';

declare const axe: typeof axeCore;
type RunOnly = axeCore.RunOnly;
type Scheme = 'dark' | 'light';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Rules that depend on the color scheme. */
const COLORS = ['color-contrast', 'link-in-text-block'];
const script = readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const seen = new WeakMap<BrowserContext, Set<string>>();

/** Waits until nothing loads or moves. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.evaluate(stillness);
}

/** Runs in the page. Waits for three still frames, ignoring endless animations. */
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

/** Checks the page at phone and desk width. Dark colors are checked when a visitor first sees a page or dialog. */
export async function faultsOf(page: Page): Promise<string[]> {
  await settle(page);
  const { here, there } = widths(page);
  const schemes: Scheme[] = (await isNew(page)) ? ['light', 'dark'] : ['light'];
  return [...(await faultsAt(page, there, [])), ...(await faultsAt(page, here, schemes))];
}

/** Checks every rule at both widths, always including dark colors. */
export async function faultsEverywhere(page: Page): Promise<string[]> {
  await settle(page);
  const { here, there } = widths(page);
  return [...(await faultsAt(page, there, ['light'])), ...(await faultsAt(page, here, ['light', 'dark']))];
}

function widths(page: Page): { here: ViewportSize; there: ViewportSize } {
  const here = page.viewportSize()!;
  return { here, there: here.width === PHONE.width ? DESK : PHONE };
}

/** Expects a light page and leaves it light. */
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

/** Injects axe once per document, over CDP because evaluate takes twice as long for its size. */
async function provideAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: await script });
  await session.detach();
}

/** Whether this visitor sees this kind of page or dialog for the first time. */
async function isNew(page: Page): Promise<boolean> {
  const place = await page.evaluate(() => {
    const path = location.pathname.replace(/[\w-]{36,}/g, '');
    return `${path} ${document.querySelector('[role="dialog"] h2')?.textContent ?? ''}`;
  });
  const places = seen.get(page.context()) ?? new Set();
  seen.set(page.context(), places);
  return places.size < places.add(place).size;
}

/** Runs in the page. Returns the real width after a resize. */
async function fit(): Promise<number> {
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  // Scrolls to the top, because the sticky bar would cover content.
  window.scrollTo({ top: 0, behavior: 'instant' });
  return document.documentElement.scrollWidth;
}

/** Runs in the page. Checks only an open dialog, and skips email frames, where scripts can't run. */
async function violations(runOnly: RunOnly): Promise<string[]> {
  const shown = document.querySelector('[role="dialog"]') ?? document;
  const options = { runOnly, resultTypes: ['violations' as const], iframes: false, preload: false };
  const result = await axe.run(shown, options);
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
