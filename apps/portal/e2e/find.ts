import type { Locator, Page } from 'playwright-core';

export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });

/** Saves a page visit just to read a link. */
export async function clientPath(page: Page, name: string): Promise<string> {
  const answer = await page.request.get('/v1/cockpit');
  const { clients } = (await answer.json()) as { clients: { client: { id: string; name: string } }[] };
  return `/p/northbridge/clients/${clients.find(({ client }) => client.name === name)!.client.id}`;
}

export async function describedBy(field: Locator): Promise<string> {
  return field.evaluate((node) =>
    (node.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}
