// npm run build && node tools/screenshots.mjs: takes the pictures of docs/screenshots from the demo practice.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import swcOptions from './swc-options.cjs';
import './typescript-register.cjs';

const require = createRequire(import.meta.url);
const { findChromium, launchOptions } = require('../apps/portal/e2e/find-chromium.ts');
const { settle } = require('../apps/portal/e2e/inspect-page.ts');
const { DESK, PHONE, Visitor } = require('../apps/portal/e2e/visitor.ts');
const { freePort, SpecQuickstart } = require('../apps/quickstart/src/testing/quickstart.ts');

const folder = join(swcOptions.root, 'docs/screenshots');
const found = findChromium();
if (!found) process.exit(1);

await mkdir(folder, { recursive: true });
const directory = await mkdtemp(join(tmpdir(), 'screenshots-'));
// What a developer has set for their own server must not lead there.
const foreign = ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL'];
const environment = Object.fromEntries(foreign.map((name) => [name, '']));
const product = SpecQuickstart.start(join(directory, 'data'), await freePort(), environment);
const browser = await chromium.launch(await launchOptions(found));
try {
  await product.ready();
  const cto = await visit('mara@northbridge.example');
  await picture(cto, 'cockpit');
  await cto.setViewportSize(PHONE);
  await picture(cto, 'cockpit-phone');
  await cto.setViewportSize(DESK);
  await cto.getByRole('main').getByRole('link', { name: 'Tallyworks', exact: true }).click();
  const write = cto.getByRole('link', { name: 'Write the check-in' });
  await write.waitFor();
  await picture(cto, 'client');
  await write.click();
  await cto
    .getByLabel('What moved')
    .fill('Orrin Freight has moved its users: the third figure is there. Before 19 days, now 6.');
  await cto.getByLabel('Decisions needed').fill('Priya: may the comparison go to the board as it stands?');
  await cto.getByLabel('Cash in the bank').fill('953,846.15');
  await cto.getByRole('radio', { name: /Good/ }).check();
  await picture(cto, 'check-in');
  await cto.getByRole('link', { name: 'Tallyworks', exact: true }).first().click();
  await cto.getByRole('link', { name: /^Decisions \d/ }).click();
  await cto.getByRole('link', { name: 'Write a decision' }).waitFor();
  await picture(cto, 'decisions');
  const founder = await visit('priya@tallyworks.example');
  await founder.getByRole('region', { name: 'What moved' }).waitFor();
  await picture(founder, 'progress');
} finally {
  await browser.close();
  product.kill('SIGTERM');
  await product.exit();
  await rm(directory, { recursive: true, force: true });
}

async function visit(email) {
  const visitor = await Visitor.open(browser, product.url);
  await visitor.signIn(email);
  await visitor.page.goto('/');
  return visitor.page;
}

async function picture(page, name) {
  await settle(page);
  // No focus ring and no hover in the picture.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement?.blur());
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
