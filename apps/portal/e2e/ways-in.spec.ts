import { heading, clientPath, describedBy } from './find';
import { faultsOf, settle } from './inspect-page';
import { expectFocus } from './keyboard';
import { linkOfMail, openMail } from './mailbox';
import { MARA, TOBIAS, DALE, onStage } from './stage';
import { until } from './until';

const NEW_PASSWORD = 'four plain words here';

onStage('Ways in', (stage) => {
  describe('signing in', () => {
    it('takes an invited founder from the email to their company in one step', async () => {
      const { page: inside } = await stage.as(MARA);
      await inside.goto(await clientPath(inside, 'Hutchins Property Management'));
      await inside
        .getByRole('region', { name: 'People' })
        .getByRole('button', { name: 'Invite someone' })
        .click();
      const dialog = inside.getByRole('dialog', { name: /^Invite someone from Hutchins/ });
      await dialog.getByRole('button', { name: 'Send invitation' }).click();
      const email = dialog.getByLabel('Email');
      await expectFocus(email);
      expect(await describedBy(email)).toContain('Enter your email address');
      expect(await faultsOf(inside)).toEqual([]);
      await email.fill('carmen@hutchinsproperty.example');
      await dialog.getByRole('button', { name: 'Send invitation' }).click();
      await inside.getByRole('alert').filter({ hasText: 'Invitation sent to' }).waitFor();

      const { page } = await stage.visit();
      const subject = 'Mara Lindqvist invites you to Northbridge Fractional';
      await openMail(page, 'carmen@hutchinsproperty.example', subject);
      const link = await linkOfMail(page);
      await page.goto(link);
      await heading(page, 'Your invitation to Hutchins Property Management').waitFor();
      expect(page.url()).not.toContain('#');
      await page.getByRole('button', { name: /^Accept and open/ }).click();
      await expectFocus(page.getByLabel('Your name'));
      expect(await faultsOf(page)).toEqual([]);
      await page.getByLabel('Your name').fill('Carmen Ortiz');
      await page.keyboard.press('Enter');
      await heading(page, 'Hutchins Property Management').waitFor();
      expect(new URL(page.url()).pathname).toMatch(/^\/p\/northbridge\/clients\//);

      const again = await stage.visit();
      again.provokes(/\/v1\/invitations\/previews/);
      await again.page.goto(link);
      await heading(again.page, 'We can’t open this invitation').waitFor();
      expect(await faultsOf(again.page)).toEqual([]);
    });

    it('signs in with an emailed link, once', async () => {
      const { page } = await stage.visit();
      await page.goto('/sign-in');
      await page.getByLabel('Email').fill(DALE);
      await page.getByRole('button', { name: 'Email me a sign-in link' }).click();
      await heading(page, 'Check your email').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('link', { name: 'mailbox' }).click();
      await heading(page, 'Mailbox').waitFor();
      await openMail(page, DALE, 'Your sign-in link for Quarterdeck');
      const link = await linkOfMail(page);
      await page.goto(link);
      await heading(page, 'Hutchins Property Management').waitFor();

      const again = await stage.visit();
      again.provokes(/\/v1\/sign-in-links\/redemptions/);
      await again.page.goto(link);
      await heading(again.page, 'This link can’t sign you in').waitFor();
      expect(await faultsOf(again.page)).toEqual([]);
    });

    it('resets a password by email, which ends the old one', async () => {
      const visitor = await stage.visit();
      const { page } = visitor;
      await page.goto('/sign-in');
      await page.getByRole('link', { name: 'Forgot your password?' }).click();
      await heading(page, 'Set a new password').waitFor();
      await page.getByRole('button', { name: 'Email me the link' }).click();
      await expectFocus(page.getByLabel('Email'));
      await page.getByLabel('Email').fill(TOBIAS);
      await page.keyboard.press('Enter');
      await heading(page, 'Check your email').waitFor();
      await openMail(page, TOBIAS, 'Choose a new password for Quarterdeck');
      await page.goto(await linkOfMail(page));
      const password = page.getByLabel('New password');
      await password.fill('too short');
      await page.keyboard.press('Enter');
      await expectFocus(password);
      expect(await describedBy(password)).toContain('at least 12 characters');
      expect(await faultsOf(page)).toEqual([]);
      await password.fill(NEW_PASSWORD);
      await page.keyboard.press('Enter');
      await heading(page, 'Cockpit').waitFor();
      // Associates see only the clients they have access to.
      await page.getByRole('main').getByRole('heading', { level: 3 }).first().waitFor();
      expect(await page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
        'Hutchins Property Management',
      ]);

      const old = await stage.visit();
      old.provokes(/\/v1\/session$/);
      await old.page.goto('/sign-in');
      await old.page.getByLabel('Email').fill(TOBIAS);
      await old.page.getByLabel('Password', { exact: true }).fill('quarterdeck-demo');
      await old.page.keyboard.press('Enter');
      await old.page.getByRole('alert').waitFor();
      await old.page.getByLabel('Password', { exact: true }).fill(NEW_PASSWORD);
      await old.page.keyboard.press('Enter');
      await heading(old.page, 'Cockpit').waitFor();
    });

    it('ends another session from the account page, which returns to its page after sign-in', async () => {
      const { page } = await stage.as(MARA);
      const other = await stage.visit({
        userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      });
      await other.signIn(MARA);
      await other.page.goto('/');
      await heading(other.page, 'Cockpit').waitFor();
      await page.goto('/account');
      await page.getByRole('button', { name: 'Sign out Firefox on Linux' }).click();
      await page.getByRole('alert').filter({ hasText: 'Signed out: Firefox on Linux.' }).waitFor();
      await page.getByRole('button', { name: 'Sign out Firefox on Linux' }).waitFor({ state: 'hidden' });

      other.provokes(/\/v1\//);
      await other.page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
      await heading(other.page, 'Sign in').waitFor();
      await other.page.getByLabel('Email').fill(MARA);
      await other.page.getByLabel('Password', { exact: true }).fill('quarterdeck-demo');
      await other.page.keyboard.press('Enter');
      await heading(other.page, 'People').waitFor();
    });
  });

  describe('first run', () => {
    it('starts a practice, its first client and the 90 days', async () => {
      const visitor = await stage.visit();
      const { page } = visitor;
      await page.goto('/sign-in');
      await page.getByRole('link', { name: 'Start a practice' }).click();
      await heading(page, 'Start your practice').waitFor();
      const goOn = page.getByRole('button', { name: 'Continue to first client' });
      await goOn.click();
      await expectFocus(page.getByLabel('Practice name'));
      expect(await faultsOf(page)).toEqual([]);
      await page.getByLabel('Practice name').fill('Harbor Technology');
      await page.getByLabel('Your name').fill('Ines Vogt');
      await page.getByLabel('Email').fill(MARA);
      await page.getByLabel('Password', { exact: true }).fill(NEW_PASSWORD);
      visitor.provokes(/\/v1\/practices$/);
      await goOn.click();
      await page
        .getByText(/already/)
        .first()
        .waitFor();
      await page.getByLabel('Email').fill('ines@harbor.example');
      await goOn.click();

      await heading(page, 'Your first client').waitFor();
      await page.getByRole('button', { name: 'Add client and plan the 90 days' }).click();
      await expectFocus(page.getByLabel('Company', { exact: true }));
      expect(await faultsOf(page)).toEqual([]);
      await page.getByLabel('Company', { exact: true }).fill('Lantern Logistics');
      await page.getByRole('radio', { name: /Systems operator/i }).check();
      await page.getByLabel('Monthly fee (optional)').fill('30000');
      await page.getByRole('button', { name: 'Add client and plan the 90 days' }).click();

      await heading(page, 'Set up engagement').waitFor();
      const answers = page.getByRole('textbox');
      await until(async () => (await answers.count()) === 5);
      for (const answer of await answers.all()) await answer.fill('Known by the end of the first week.');
      await page.getByRole('button', { name: 'Continue to who decides what' }).click();
      await page.getByRole('button', { name: 'Do this later' }).click();
      await page.getByRole('button', { name: 'Activate engagement' }).click();
      await heading(page, 'Lantern Logistics').waitFor();
      const where = page.getByRole('region', { name: 'Where we are' });
      await until(async () => (await where.innerText()).includes('Day 1 of 90'));
      expect(await faultsOf(page)).toEqual([]);
      stage.remember('ines@harbor.example', visitor);
    });

    it('switches between two practices of one person', async () => {
      const { page } = await stage.as('ines@harbor.example');
      await page.goto('/start');
      await page.getByText('It will belong to ines@harbor.example.').waitFor();
      await page.getByLabel('Practice name').fill('Vogt Advisory');
      await page.getByRole('button', { name: 'Continue to first client' }).click();
      await heading(page, 'Your first client').waitFor();
      await page.getByRole('navigation').getByRole('link', { name: 'Cockpit' }).click();
      await page.getByRole('heading', { level: 2, name: 'No clients yet' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);

      await page.getByRole('button', { name: 'Practice: Vogt Advisory. Switch' }).click();
      await page.getByRole('menuitem', { name: /Harbor Technology/ }).click();
      await page.getByRole('main').getByRole('link', { name: 'Lantern Logistics', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Practice: Harbor Technology. Switch' }).waitFor();
    });
  });

  it('removes the demo practice and its sign-ins', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/p/northbridge');
    await page.getByRole('button', { name: 'Remove demo practice' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove the demo practice?' });
    await dialog.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Remove demo practice' }).click();
    await heading(page, 'Start your practice').waitFor();

    const late = await stage.visit();
    late.provokes(/\/v1\/session$/);
    await late.page.goto('/sign-in');
    await heading(late.page, 'Sign in').waitFor();
    await settle(late.page);
    expect(await late.page.getByRole('region', { name: 'Look around first' }).count()).toBe(0);
    await late.page.getByLabel('Email').fill(MARA);
    await late.page.getByLabel('Password', { exact: true }).fill('quarterdeck-demo');
    await late.page.keyboard.press('Enter');
    await late.page.getByRole('alert').waitFor();
  });
});
