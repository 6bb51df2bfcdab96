import type { Locator, Page } from 'playwright-core';

/** The heading of a page. */
export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });

/** The path of a client of the demo practice, as the cockpit links it. */
export async function clientPath(page: Page, name: string): Promise<string> {
  await page.goto('/p/northbridge');
  const path = await page.getByRole('main').getByRole('link', { name, exact: true }).getAttribute('href');
  return path!;
}

/** The description that a screen reader adds to a field. */
export async function describedBy(field: Locator): Promise<string> {
  return field.evaluate((node) =>
    (node.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}
