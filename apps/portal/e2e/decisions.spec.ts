import type { Page } from 'playwright-core';
import { clientPath, heading } from './find';
import { faultsOf } from './inspect-page';
import { expectFocus, tabTo } from './keyboard';
import { openMail } from './mailbox';
import { MARA, PRIYA, DALE, RENEE, onStage } from './stage';
import { until } from './until';
import { DESK, PHONE } from './visitor';

onStage('The decision log', (stage) => {
  const openLog = async (page: Page, client: string): Promise<void> => {
    await page.goto(`${await clientPath(page, client)}/decisions`);
    await page.getByRole('link', { name: 'Write a decision' }).waitFor();
  };
  const title = 'Raise the connection limit before the launch';
  const summary = 'We pay $1,400 a month more so that the launch in spring does not stop at the database.';

  it('lists what is open by what waiting costs, and what was decided below it', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/p/northbridge');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Decisions/ })
      .click();
    await heading(page, 'Decisions').waitFor();
    const open = page.getByRole('region', { name: 'Open' }).getByRole('listitem');
    await open.first().waitFor();
    expect(await open.first().innerText()).toMatch(
      /Freeze the two open hires[^]*Waits for the founder[^]*\$4,600/,
    );
    expect(await open.nth(1).innerText()).toContain('$1,900');
    await page.getByRole('combobox', { name: 'Order of what is open' }).click();
    await page.getByRole('option', { name: 'Newest first' }).click();
    await until(async () => !(await open.first().innerText()).includes('$4,600'));
    expect(new URL(page.url()).search).toBe('?sort=newest');
    await page.reload();
    await open.first().waitFor();
    expect(await open.first().innerText()).not.toContain('$4,600');
    await page.getByRole('combobox', { name: 'Order of what is open' }).click();
    await page.getByRole('option', { name: 'What waiting costs' }).click();
    await until(async () => (await open.first().innerText()).includes('$4,600'));
    expect(new URL(page.url()).search).toBe('');
    const decided = page.getByRole('region', { name: 'Decided' });
    await decided.getByText('Superseded').first().waitFor();
    expect(await page.getByRole('region', { name: 'How long decisions take' }).innerText()).toMatch(
      /\d of \d/,
    );
    expect(await faultsOf(page)).toEqual([]);
  });

  it('tells how decisions turned out by how sure their author was, and a founder nothing of it', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/p/northbridge/decisions');
    await page.getByRole('link', { name: 'How our decisions turned out' }).click();
    await heading(page, 'How our decisions turned out').waitFor();
    const bands = page.getByRole('region', { name: 'Mara Lindqvist' }).getByRole('listitem');
    await bands.first().waitFor();
    expect(await bands.first().innerText()).toMatch(
      /80 to 100 % sure[^]*1 of 1[^]*Too few to tell[^]*1 better/,
    );
    expect(await bands.nth(1).innerText()).toMatch(
      /60 to 79 % sure[^]*80 % right, 4 of 5[^]*As often right as sure[^]*1 better, 3 as expected, 1 worse/,
    );
    expect(await bands.nth(2).innerText()).toMatch(/No outcome yet[^]*1 cannot be told/);
    expect(await bands.nth(4).innerText()).toContain('No review yet');
    expect(await faultsOf(page)).toEqual([]);
    const address = page.url();

    const priya = await stage.as(PRIYA);
    priya.provokes(/\/v1\/decision-calibration/);
    await priya.page.goto(address);
    await heading(priya.page, 'There is nothing here').waitFor();
  });

  it('keeps filters and search in the address, and finds words of the context', async () => {
    const { page } = await stage.as(MARA);
    await openLog(page, 'Tallyworks');
    await page.keyboard.press('/');
    const search = page.getByLabel('Search the decisions');
    await expectFocus(search);
    await page.keyboard.type('audit report');
    const links = page.locator('[data-decision-link]');
    await until(
      async () => (await links.allInnerTexts()).join() === 'Buy single sign-on instead of building it',
    );
    expect(new URL(page.url()).searchParams.get('q')).toBe('audit report');
    await page.reload();
    await links.first().waitFor();
    expect(await search.inputValue()).toBe('audit report');
    await search.fill('nobody wrote this');
    await page.getByText('No decision is like this.').waitFor();
    await search.fill('');
    await page.getByRole('combobox', { name: 'Door' }).click();
    await page.getByRole('option', { name: 'One-way door' }).click();
    await until(
      async () => (await links.allInnerTexts()).join() === 'Show the board bank figures beside the model',
    );
    expect(new URL(page.url()).search).toBe('?door=one_way');
  });

  it('writes and proposes by keyboard alone, and keeps what is typed through a reload', async () => {
    const { page } = await stage.as(MARA);
    await openLog(page, 'Tallyworks');
    const { keyboard } = page;
    await tabTo(page.getByRole('link', { name: 'Write a decision' }));
    await keyboard.press('Enter');
    await heading(page, 'Write a decision').waitFor();
    const name = page.getByLabel('What is decided');
    await tabTo(name);
    await keyboard.type(title);
    await keyboard.press('Tab');
    await keyboard.type('vend');
    await keyboard.press('Enter');
    await tabTo(page.getByLabel('Context'), 4);
    await keyboard.type('At three times the usage the limit is reached.');
    await tabTo(page.getByLabel('What we choose'), 1);
    await keyboard.type('Raise it now');
    await keyboard.press('Enter');
    await expectFocus(page.getByLabel('Option 2', { exact: true }));
    await keyboard.type('Accept the risk until March');
    await tabTo(page.getByLabel('Bad about option 2'), 4);
    await keyboard.type('The launch may stop');
    await keyboard.press('Enter');
    await keyboard.type('Two weeks to mend');

    await page.reload();
    await page.getByRole('status').filter({ hasText: 'This is what you typed' }).waitFor();
    expect(await name.inputValue()).toBe(title);
    expect(await page.getByLabel('Bad about option 2').inputValue()).toBe(
      'The launch may stop\nTwo weeks to mend',
    );

    const money = page.locator('summary', { hasText: 'Money and the way back' });
    await tabTo(money);
    await keyboard.press('Enter');
    await tabTo(page.getByLabel('Spend per month'), 1);
    await keyboard.type('1400');
    await page.getByRole('status').filter({ hasText: 'The limit is $1,000 a month.' }).waitFor();
    await keyboard.press('Control+Enter');

    const forFounder = page.getByLabel('Summary for the founder');
    await expectFocus(forFounder);
    expect(await forFounder.getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOf(page)).toEqual([]);
    await keyboard.type(summary);
    await page.getByText(`${280 - summary.length} characters left`).waitFor();
    await page.getByLabel('What a week of waiting costs').fill('900');
    await keyboard.press('Control+Enter');
    await heading(page, title).waitFor();
    const next = page.getByRole('region', { name: 'What it waits for' });
    expect(await next.innerText()).toMatch(/Waits for the founder[^]*\$900/);
    expect(await page.getByText('The launch may stop').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('lets the founder ask, and approve on a phone while the clock runs on', async () => {
    const { page } = await stage.as(PRIYA, { viewport: PHONE });
    await openMail(page, PRIYA, `Tallyworks: please decide "${title}"`);
    await page.goto('/');
    const waiting = page.getByRole('region', { name: 'Waits for your decision' });
    await waiting.getByText('$900 a week').waitFor();
    await waiting.getByRole('link', { name: title }).click();
    await heading(page, title).waitFor();
    expect(await page.getByRole('region', { name: 'What you are asked' }).innerText()).toContain(summary);

    await page.getByRole('button', { name: 'Ask a question' }).click();
    await page.getByLabel('Question').fill('Is there a discount for a year?');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    const question = page.getByRole('region', { name: 'A question is open' });
    await question.getByText('the clock runs on').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const { page: inside } = await stage.as(MARA);
    await inside.goto(page.url());
    await inside.getByRole('button', { name: 'Answer' }).click();
    await inside.getByRole('textbox', { name: 'Answer' }).fill('Yes, ten per cent; it is in the figure.');
    await inside.getByRole('dialog').getByRole('button', { name: 'Answer' }).click();
    await inside.getByRole('alert').filter({ hasText: 'Your answer is sent.' }).waitFor();

    await page.setViewportSize(PHONE);
    await page.reload();
    await page.getByText('Yes, ten per cent').waitFor();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Approved revision 1' }).waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  });

  it('AC-35 proposes an edit anew, while the founder still sees what was approved', async () => {
    const { page } = await stage.as(MARA);
    await openLog(page, 'Tallyworks');
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: 'Change' }).click();
    await page.getByLabel('Spend per month').fill('1600');
    await page.getByRole('button', { name: 'Propose as revision 2' }).click();
    await page.getByRole('heading', { name: 'A change waits' }).waitFor();
    const change = page.getByRole('region', { name: 'A change waits' });
    expect(await change.locator('del').innerText()).toBe('$1,400');
    expect(await change.locator('ins').innerText()).toBe('$1,600');
    await page.getByText('Revision 1, in force').waitFor();

    const { page: outside } = await stage.as(PRIYA);
    await outside.goto(page.url());
    const inForce = outside.getByRole('region', { name: 'What is in force' });
    await inForce.waitFor();
    expect(await inForce.innerText()).toContain('$1,400');
    await outside.getByRole('button', { name: 'Reject' }).click();
    await outside.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
    await outside.getByText('Write a sentence: it is kept with the decision.').waitFor();
    await outside.getByLabel('Why not').fill('Stay at the first offer.');
    await outside.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
    await outside.getByRole('region', { name: 'A change waits' }).waitFor({ state: 'detached' });
    await outside.getByText('Stay at the first offer.').waitFor();
    await outside.getByText('Accepted').first().waitFor();
  });

  it('supersedes a decision with another, both ways, and reviews an outcome that is due', async () => {
    const { page } = await stage.as(MARA);
    await openLog(page, 'Tallyworks');
    await page.getByRole('link', { name: 'Show the board bank figures' }).click();
    await page.getByRole('button', { name: /^More about D-/ }).click();
    await page.getByRole('menuitem', { name: 'Supersede' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'What takes its place' }).click();
    await page.getByRole('option', { name: title }).click();
    await dialog.getByRole('button', { name: 'Supersede' }).click();
    await page.getByText('This does not hold any more').waitFor();
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await page.getByText('Takes the place of').first().waitFor();

    await openLog(page, 'Tallyworks');
    await page.getByRole('link', { name: 'Buy single sign-on' }).click();
    const outcome = page.getByRole('region', { name: 'Outcome' });
    await outcome.getByText(/^Due/).waitFor();
    await outcome.getByRole('button', { name: 'Review the outcome' }).click();
    await page.getByLabel('What was measured').fill('6 days, n is 2');
    await page.getByRole('radio', { name: 'As expected' }).check();
    await page.getByRole('button', { name: 'Save the review' }).click();
    await outcome.getByText('As expected').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('AC-36 shows a founder nothing that is private or of another client', async () => {
    const { page: inside } = await stage.as(MARA);
    await openLog(inside, 'Hutchins Property Management');
    const secret = await inside
      .getByRole('link', { name: 'Move the lease sheet off the laptop' })
      .getAttribute('href');
    await openLog(inside, 'Hearth & Co. Franchising');
    const foreign = await inside.getByRole('link', { name: 'Cut the project tool' }).getAttribute('href');

    const dale = await stage.as(DALE);
    dale.provokes(/\/v1\/decisions\//);
    const { page } = dale;
    await page.goto('/');
    await page.getByRole('link', { name: 'Take the larger plan' }).first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('lease sheet');
    for (const path of [secret!, foreign!]) {
      await page.goto(path);
      await heading(page, 'There is nothing here').waitFor();
    }
  });

  it('shows a founder a waiting change beside what is in force, in words that can be compared', async () => {
    const { page } = await stage.as(RENEE, { viewport: DESK });
    await page.goto('/');
    await page.getByRole('link', { name: 'Cut the project tool to 55 seats' }).first().click();
    const inForce = page.getByRole('region', { name: 'What is in force' });
    expect(await inForce.innerText()).toContain('55 seats instead of 75');
    await page.getByRole('button', { name: 'Approve the change' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
