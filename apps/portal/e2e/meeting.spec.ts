import { clientPath } from './find';
import { faultsOf } from './inspect-page';
import { MARA, onStage } from './stage';
import { until } from './until';

onStage('Meetings', (stage) => {
  it('runs a meeting along its agenda, turns notes into an action item and a decision, and ends in the check-in form', async () => {
    const { page } = await stage.as(MARA);
    await page.goto(await clientPath(page, 'Hearth & Co. Franchising'));
    await page.getByRole('link', { name: 'Write the check-in' }).click();
    await page.getByRole('link', { name: 'Run as a meeting' }).click();
    const notes = page.getByRole('textbox', { name: 'Notes' });
    await notes.fill('The importer is live.\nAsk the landlord for the plans');
    await notes.press('Alt+Digit1');
    await until(async () =>
      (await notes.inputValue()).includes('Action item: Ask the landlord for the plans'),
    );
    await notes.press('Control+Enter');
    await page.getByRole('heading', { level: 2, name: /^2 of / }).waitFor();
    await notes.fill('Which till to buy');
    await page.getByRole('button', { name: 'Make this a decision: Which till to buy' }).click();
    await until(async () => /^D-\d+: Which till to buy$/.test(await notes.inputValue()));
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.reload();
    await page.getByRole('heading', { level: 2, name: /^2 of / }).waitFor();
    expect(await notes.inputValue()).toContain('Which till to buy');
    await page.getByRole('button', { name: 'Go to form' }).click();
    const moved = page.getByLabel('What moved', { exact: false }).first();
    await until(async () => (await moved.inputValue()).includes('The importer is live.'));
    expect(await moved.inputValue()).toContain('Which till to buy');
    await page.getByRole('checkbox', { name: 'Ask the landlord for the plans' }).waitFor();
    await page.getByRole('link', { name: /Which till to buy/ }).waitFor();
  });
});
