import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium, launchChromium } from './find-chromium';
import { faultsOf } from './inspect-page';
import { Product } from './product';
import { Visitor } from './visitor';

const MARA = 'mara@northbridge.example';
const fixtures = resolve(__dirname, '../../../libs/registers/src/madr/fixtures');

jest.setTimeout(60_000);
const found = findChromium();
const portal = found ? describe : describe.skip;

portal('Import of decisions', () => {
  let directory: string;
  let product: Product | undefined;
  let browser: Browser | undefined;
  let mara: Visitor;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'decision-import-'));
    [product, browser] = await Promise.all([Product.start(directory), launchChromium(found!, directory)]);
    mara = await Visitor.open(browser, product.url);
    await mara.begin();
    await mara.signIn(MARA);
  }, 240_000);
  beforeEach(() => mara.begin());
  afterEach(async () => expect(await mara.end()).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await rm(directory, { recursive: true, force: true });
  }, 40_000);

  const openImport = async () => {
    const { page } = mara;
    await page.goto('/p/northbridge');
    await page.getByRole('main').getByRole('link', { name: 'Tallyworks', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Tallyworks' }).waitFor();
    await page.goto(`${new URL(page.url()).pathname}/decisions/import`);
    await page.getByRole('heading', { level: 1, name: 'Import decisions' }).waitFor();
    return page;
  };

  it('takes a folder: what is understood first, then all of it', async () => {
    const page = await openImport();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Folder with decisions').setInputFiles(fixtures);
    await page.getByRole('heading', { name: '25 decisions can be imported' }).waitFor();
    await page.getByText('MADR has no such section; it is kept under More Information.').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import 25 decisions' }).click();
    await page.getByText('25 decisions imported.').waitFor();
    await page.getByText('Keep invoices in PostgreSQL').first().waitFor();

    await page.getByRole('button', { name: 'Decisions as files' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save as Markdown files' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('decisions.zip');
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('says which file cannot be imported, and leaves it out when asked to', async () => {
    const page = await openImport();
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'text/markdown',
      buffer: Buffer.from(text),
    });
    const choose = page.getByLabel('Zip archive or Markdown files');
    await choose.setInputFiles([file('notes.txt', 'x')]);
    await page.getByText('There is no Markdown file in it.').waitFor();
    await choose.setInputFiles([
      file('0901-fine.md', '---\nstatus: accepted\n---\n# Fine\n\n## Context\n\nWhy.\n'),
      file('0902-empty.md', ' '),
    ]);
    await page.getByRole('heading', { name: '1 of 2 files can be imported' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const run = page.getByRole('button', { name: 'Import 1 decision' });
    expect(await run.isDisabled()).toBe(true);
    await page.getByLabel('Leave out what cannot be imported (1)').check();
    await run.click();
    await page.getByText('1 decision imported.').waitFor();
  });
});
