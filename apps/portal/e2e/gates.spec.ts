import type { Page } from 'playwright-core';
import { clientPath } from './find';
import { faultsOf } from './inspect-page';
import { expectFocus } from './keyboard';
import { MARA, PRIYA, onStage } from './stage';
import { until } from './until';

onStage('Phase gates, cycles and proof', (stage) => {
  const openClient = async (page: Page, name: string): Promise<void> => {
    await page.goto(await clientPath(page, name));
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  };
  const gate = (page: Page, phase: string) => page.getByRole('region', { name: `Phase gate: ${phase}` });

  /** Waives every open criterion. */
  const waiveAll = async (page: Page, phase: string, why: string): Promise<void> => {
    const open = gate(page, phase).getByRole('button', { name: /^Waive:/ });
    const dialog = page.getByRole('dialog', { name: 'Waive criterion' });
    await open.first().waitFor();
    for (let left = await open.count(); left > 0; left = await open.count()) {
      const before = left;
      await open.first().click();
      await dialog.getByLabel('Reason').fill(why);
      await dialog.getByRole('button', { name: 'Waive' }).click();
      await dialog.waitFor({ state: 'detached' });
      await until(async () => (await open.count()) < before);
    }
  };

  it('shows the open criteria of a phase gate, and waives them only with a reason', async () => {
    const { page } = await stage.as(MARA);
    await openClient(page, 'Hutchins Property Management');
    const build = gate(page, 'Build');
    await build.getByText('Every milestone of the phase is done').waitFor();
    expect(await build.innerText()).toMatch(/criteria are open/);
    expect(await faultsOf(page)).toEqual([]);

    const waive = build.getByRole('button', { name: /^Waive: Every milestone/ });
    await waive.click();
    const dialog = page.getByRole('dialog', { name: 'Waive criterion' });
    const reason = dialog.getByLabel('Reason');
    await dialog.getByRole('button', { name: 'Waive' }).click();
    await dialog.getByText('Enter a reason.').waitFor();
    await expectFocus(reason);
    expect(await faultsOf(page)).toEqual([]);
    await reason.fill('Dale wants the phone line first.');
    await dialog.getByRole('button', { name: 'Waive' }).click();
    await build.getByText('Dale wants the phone line first.').waitFor();
    await build.getByRole('button', { name: /^Remove waiver: Every milestone/ }).click();
    await waive.waitFor();

    await waiveAll(page, 'Build', 'Agreed with Dale.');
    await build.getByRole('button', { name: 'Close Build' }).click();
    await build.getByText('As it stood when the phase closed').waitFor();
    // Wait until the toast no longer covers the page.
    await page.reload();
    await build.getByText(/Closed by Mara/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('shows the proof of days 30, 60 and 90, and says where there is no evidence', async () => {
    const { page } = await stage.as(MARA);
    await openClient(page, 'Tallyworks');
    await page.getByRole('link', { name: 'Proof', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Proof at day 90', exact: true }).waitFor();
    const days = page.getByRole('navigation', { name: 'Day of the proof' });
    await page.getByRole('region', { name: 'Decisions made' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await days.getByRole('link', { name: 'Day 60' }).click();
    await page.getByRole('heading', { level: 1, name: 'Proof at day 60', exact: true }).waitFor();
    const friction = page.getByRole('region', { name: 'Friction removed' });
    await friction.getByText('Ship the first change').waitFor();
    expect(await friction.innerText()).toContain('than in the previous 30 days');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('links a founder from their progress to the proof of published records', async () => {
    const { page } = await stage.as(PRIYA);
    await page.goto('/');
    await page.getByRole('link', { name: 'Results' }).click();
    await page.getByRole('heading', { level: 1, name: 'Proof at day 90', exact: true }).waitFor();
    await page.getByRole('region', { name: 'Rhythm kept' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('closes an overdue phase gate, plans the next cycle, and shows what carries over', async () => {
    const { page } = await stage.as(MARA);
    await openClient(page, 'Tallyworks');
    const plan = page.getByRole('region', { name: 'Plan', exact: true });
    await plan.getByText('Overdue').first().waitFor();
    await gate(page, 'Install').getByText('Met').first().waitFor();
    expect(await page.getByRole('button', { name: 'Plan next cycle' }).count()).toBe(0);
    await waiveAll(page, 'Install', 'The third account moves its users next week.');
    await page.getByRole('button', { name: 'Close Install' }).click();
    await page.getByRole('button', { name: 'Plan next cycle' }).click();
    const dialog = page.getByRole('dialog', { name: 'Plan cycle 2' });
    await dialog.getByLabel('Kickoff').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Complete cycle 1 and plan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Set up engagement', exact: true }).waitFor();
    await openClient(page, 'Tallyworks');
    const taken = page.getByRole('region', { name: 'Carried over from cycle 1' });
    await taken.getByText('Compare before and after').waitFor();
    await taken.getByText('copied as a starting point').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
