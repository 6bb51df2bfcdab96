import { heading } from './find';
import { faultsOf } from './inspect-page';
import { tabTo } from './keyboard';
import { MARA, onStage, PRIYA } from './stage';
import { until } from './until';
import { PHONE } from './visitor';

onStage('Inbox and notifications', (stage) => {
  it('shows a founder new notifications on a phone, and marks them as read once opened', async () => {
    const { page } = await stage.as(PRIYA, { viewport: PHONE });
    await page.goto('/p/northbridge');
    const bell = page.getByRole('banner').getByRole('link', { name: /^Inbox/ });
    await tabTo(bell);
    await page.keyboard.press('Enter');
    await heading(page, 'Inbox').waitFor();
    const unread = page.getByRole('main').getByRole('link', { name: /^New: / });
    await unread.first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const before = await unread.count();
    expect(await bell.innerText()).toContain(String(before));

    await unread.first().click();
    await until(async () => new URL(page.url()).pathname !== '/p/northbridge/inbox');
    await bell.click();
    await heading(page, 'Inbox').waitFor();
    await until(async () => (await unread.count()) === before - 1);
    if (before > 1) await page.getByRole('button', { name: 'Mark all as read' }).click();
    await until(async () => (await unread.count()) === 0);
    await until(async () => !(await bell.innerText()).includes('new'));
    expect(await faultsOf(page)).toEqual([]);
  });

  it('shows a practice its notifications by state', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/p/northbridge');
    await page
      .getByRole('navigation', { name: 'Practice' })
      .getByRole('link', { name: 'Notifications' })
      .click();
    await heading(page, 'Notifications').waitFor();
    const tabs = page.getByRole('navigation', { name: 'States' });
    await tabs.getByRole('link', { name: 'All', exact: true }).and(page.locator('[aria-current]')).waitFor();
    await tabs.getByRole('link', { name: 'Not delivered' }).click();
    await page.getByRole('heading', { name: 'Everything was delivered' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await tabs.getByRole('link', { name: /^Sent \d+/ }).click();
    const messages = page.getByRole('region', { name: 'Notifications' }).getByRole('listitem');
    await messages.first().waitFor();
    expect(await messages.filter({ hasText: 'Waiting' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
