import type { Locator, Page } from 'playwright-core';
import { until } from './until';

export function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

export async function expectFocus(element: Locator): Promise<void> {
  await until(() => hasFocus(element), 3000).catch(async () => {
    const focused = await element
      .page()
      .evaluate(() => (document.activeElement ?? document.body).outerHTML.slice(0, 200));
    throw new Error(`The focus is not on ${String(element)} but on ${focused}`);
  });
}

/** Presses Tab until the element has the focus, as a person without a mouse does. */
export async function tabTo(element: Locator, limit = 60): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    await element.page().keyboard.press('Tab');
    if (await hasFocus(element)) return;
  }
  throw new Error(`${limit} times Tab did not reach ${String(element)}`);
}

/** Goes through a page by Tab; answers with what shows no difference between focused and not. */
export async function stopsWithoutVisibleFocus(page: Page, limit: number): Promise<string[]> {
  const invisible: string[] = [];
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
      const around = [
        focused.parentElement ?? focused,
        ...(focused.parentElement ?? focused).querySelectorAll('*'),
      ];
      const look = () =>
        around
          .map((element) => {
            const { outline, boxShadow, borderColor, backgroundColor, transform, clip } =
              getComputedStyle(element);
            return [outline, boxShadow, borderColor, backgroundColor, transform, clip].join();
          })
          .join('\n');
      const { right, bottom } = focused.getBoundingClientRect();
      const outside = right <= 0 || bottom <= 0 ? 'outside the page: ' : '';
      const withFocus = look();
      focused.blur();
      const without = look();
      focused.focus();
      return withFocus === without || outside ? outside + focused.outerHTML.slice(0, 160) : undefined;
    });
    if (problem) invisible.push(problem);
  }
  return invisible;
}
