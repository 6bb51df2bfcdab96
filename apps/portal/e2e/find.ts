import type { Locator, Page } from 'playwright-core';

/** The heading of a page. */
export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });

/** The path of a client of the demo practice, without a page to read it from. */
export async function clientPath(page: Page, name: string): Promise<string> {
  const answer = await page.request.get('/v1/cockpit');
  const { clients } = (await answer.json()) as { clients: { client: { id: string; name: string } }[] };
  return `/p/northbridge/clients/${clients.find(({ client }) => client.name === name)!.client.id}`;
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
