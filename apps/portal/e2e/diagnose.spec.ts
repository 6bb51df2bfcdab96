import type { Page } from 'playwright-core';
import { clientPath } from './find';
import { faultsOf, settle } from './inspect-page';
import { expectFocus, tabTo } from './keyboard';
import { MARA, PRIYA, onStage } from './stage';
import { until } from './until';

const HEARTH = 'Hearth & Co. Franchising';

onStage('Diagnosis', (stage) => {
  const openBoard = async (page: Page, client: string): Promise<void> => {
    await page.goto(await clientPath(page, client));
    await page.getByRole('link', { name: 'Diagnosis', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Diagnosis' }).waitFor();
    await page.getByRole('region', { name: 'Gaps by rank' }).waitFor();
    await settle(page);
  };
  const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const dialog = (page: Page) => page.getByRole('dialog');

  it('shows a cycle’s focus, chain breaks, findings, ranking, interview coverage and hypothesis', async () => {
    const { page } = await stage.as(MARA);
    await openBoard(page, HEARTH);
    expect(await region(page, 'Install focus').innerText()).toContain('Each brand counts');
    const chain = page.getByRole('img', { name: /^Chain of 7 stages: .* Breaks at: / });
    await until(async () => (await chain.filter({ visible: true }).count()) === 1);
    expect(await page.getByRole('list', { name: 'Where it breaks' }).innerText()).toContain(
      'Each brand counts',
    );
    expect(await region(page, 'Interviews').innerText()).toMatch(/Engineers\s+4 of 4[^]*Customers\s+3 of 3/);
    expect(await region(page, 'Hypothesis and diagnosis').innerText()).toContain('Partly matched');
    const gaps = region(page, 'Gaps by rank').getByRole('list').first().getByRole('listitem');
    await gaps.first().waitFor();
    const ranks = await gaps.allInnerTexts();
    expect(ranks.map((rank) => rank.split('\n')[0])).toEqual(['1', '2', '3', '4']);
    expect(await region(page, 'Gaps by rank').innerText()).toContain('No rank: no monthly cost.');
    // AC-22: only one focus at a time, so there is nothing to choose.
    expect(await page.getByRole('button', { name: /^Choose as install focus/ }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('records and ranks a finding by keyboard alone, with errors at the fields', async () => {
    const { page } = await stage.as(MARA);
    await openBoard(page, HEARTH);
    const { keyboard } = page;
    await tabTo(page.getByRole('button', { name: 'Record finding' }));
    await keyboard.press('Enter');
    await dialog(page).waitFor();
    const statement = dialog(page).getByLabel('What’s wrong');
    await expectFocus(statement);
    await tabTo(dialog(page).getByRole('button', { name: 'Record', exact: true }));
    await keyboard.press('Enter');
    await dialog(page).getByText('Enter what’s wrong, in one sentence.').waitFor();
    await expectFocus(statement);
    await keyboard.type('Refunds are paid twice.');
    await tabTo(dialog(page).getByRole('button', { name: 'Add evidence' }));
    await keyboard.press('Enter');
    await expectFocus(dialog(page).getByLabel('What you saw'));
    await keyboard.type('Four refunds of last month.');
    await tabTo(dialog(page).getByLabel('Estimated monthly cost'));
    await keyboard.type('90000');
    await tabTo(dialog(page).getByLabel('Hours to close it'));
    await keyboard.type('12');
    expect(await faultsOf(page)).toEqual([]);
    await keyboard.press('Enter');
    await dialog(page).waitFor({ state: 'hidden' });
    const first = region(page, 'Gaps by rank').getByRole('listitem').first();
    await until(async () => (await first.innerText()).includes('Refunds are paid twice.'));
    expect(await first.innerText()).toContain('$90,000 a month, medium confidence ($45,000 counted), 12 h');
  });

  it('adds a chain stage, moves it and marks it as a break by keyboard', async () => {
    const { page } = await stage.as(MARA);
    await openBoard(page, HEARTH);
    const { keyboard } = page;
    await tabTo(page.getByRole('button', { name: 'Edit chain' }));
    await keyboard.press('Enter');
    await dialog(page).waitFor();
    await tabTo(dialog(page).getByRole('button', { name: 'Add stage' }), 80);
    await keyboard.press('Enter');
    await expectFocus(dialog(page).getByRole('textbox', { name: 'Stage 8' }));
    await keyboard.type('Royalties are paid');
    await keyboard.press('Alt+ArrowUp');
    const moved = dialog(page).getByRole('textbox', { name: 'Stage 7' });
    await expectFocus(moved);
    expect(await moved.inputValue()).toBe('Royalties are paid');
    await tabTo(dialog(page).getByRole('checkbox').nth(6));
    await keyboard.press('Space');
    await tabTo(dialog(page).getByLabel('How it breaks').nth(1));
    await keyboard.type('A week late.');
    expect(await faultsOf(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    const breaks = page.getByRole('list', { name: 'Where it breaks' });
    await until(async () => (await breaks.innerText()).includes('Royalties are paid: A week late.'));
    const chain = page.getByRole('img', { name: /Royalties are paid, Revenue is impacted/ });
    await until(async () => (await chain.filter({ visible: true }).count()) === 1);
  });

  it('AC-22 releases the focus with a reason, and requires a reason to choose a gap below rank 1', async () => {
    const { page } = await stage.as(MARA);
    await openBoard(page, HEARTH);
    await page.getByRole('button', { name: 'Release' }).click();
    await dialog(page).getByLabel('How it ended').fill('The definitions are agreed.');
    await dialog(page).getByRole('button', { name: 'Release' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^Choose as install focus: \$6,800/ }).click();
    await dialog(page).getByText('It is rank 3.').waitFor();
    await dialog(page).getByRole('button', { name: 'Choose' }).click();
    await dialog(page).getByText('Say why this gap comes before the first one.').waitFor();
    await dialog(page).getByLabel('Why this one').fill('Two notice dates are within 20 days.');
    expect(await faultsOf(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Choose' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    const focus = region(page, 'Install focus');
    await until(async () => (await focus.innerText()).includes('Two notice dates are within 20 days.'));
    expect(await focus.innerText()).toContain('Previously released (1)');
  });

  it('publishes a finding with a summary, and shows the founder only it, the chain and the focus', async () => {
    const { page } = await stage.as(MARA);
    await openBoard(page, 'Tallyworks');
    await page.getByRole('button', { name: /^More actions for: Customers learn of a release/ }).click();
    await page.getByRole('menuitem', { name: 'Publish to founder' }).click();
    await dialog(page).getByRole('button', { name: 'Publish' }).click();
    await dialog(page).getByText('Enter what it means').waitFor();
    await dialog(page)
      .getByLabel('What it means for the founder')
      .fill('Customers should hear of what we ship.');
    await dialog(page).getByRole('button', { name: 'Publish' }).click();
    await dialog(page).waitFor({ state: 'hidden' });

    const founder = (await stage.as(PRIYA)).page;
    await founder.goto('/p/northbridge');
    const shown = region(founder, 'What we found');
    await shown.getByText('Customers should hear of what we ship.').waitFor();
    const text = await shown.innerText();
    expect(text).toContain('The one gap of this cycle, closed');
    expect(text).toContain('The money lasts about five months');
    expect(text).not.toContain('database connections');
    expect(
      await shown
        .getByRole('img', { name: /Breaks at: / })
        .filter({ visible: true })
        .count(),
    ).toBe(1);
    expect(await faultsOf(founder)).toEqual([]);
    await founder.emulateMedia({ media: 'print' });
    expect(await shown.isVisible()).toBe(true);
    await founder.emulateMedia({ media: null });
  });
});
