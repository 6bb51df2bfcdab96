import type { Locator, Page } from 'playwright-core';
import { until } from './until';

export function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

export async function expectFocus(element: Locator): Promise<void> {
  const focused = () => element.page().evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  const instead = async () => `the focus is not on ${String(element)} but on ${await focused()}`;
  await until(() => hasFocus(element), instead);
}

export async function tabTo(element: Locator, limit = 60): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    await element.page().keyboard.press('Tab');
    if (await hasFocus(element)) return;
  }
  throw new Error(`${limit} times Tab did not reach ${String(element)}`);
}

/** Returns the stops that look the same with and without focus. */
export async function invisibleStops(page: Page, stops: number): Promise<string[]> {
  const invisible: string[] = [];
  for (let presses = 0; presses < stops; presses++) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(async () => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
      const place = focused.parentElement ?? focused;
      const look = async () => {
        await Promise.allSettled(place.getAnimations({ subtree: true }).map(({ finished }) => finished));
        const styles = [place, ...place.querySelectorAll('*')].map((element) => {
          const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(element);
          return [outline, boxShadow, borderColor, backgroundColor].join();
        });
        const { right, bottom } = focused.getBoundingClientRect();
        return { styles: styles.join(';'), outside: right <= 0 || bottom <= 0 };
      };
      const withFocus = await look();
      focused.blur();
      const without = await look();
      focused.focus();
      const visible = !withFocus.outside && withFocus.styles !== without.styles;
      return visible ? undefined : focused.outerHTML.slice(0, 160);
    });
    if (problem) invisible.push(problem);
  }
  return invisible;
}
