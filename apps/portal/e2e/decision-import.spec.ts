import { resolve } from 'node:path';
import { clientPath } from './find';
import { faultsOf } from './inspect-page';
import { MARA, onStage } from './stage';

const fixtures = resolve(__dirname, '../../../libs/registers/src/decisions/import/madr/fixtures');

onStage('Decision import', (stage) => {
  const openImport = async () => {
    const { page } = await stage.as(MARA);
    await page.goto(`${await clientPath(page, 'Tallyworks')}/decisions/import`);
    await page.getByRole('heading', { level: 1, name: 'Import decisions' }).waitFor();
    return page;
  };

  it('previews a folder of decisions, then imports all of them', async () => {
    const page = await openImport();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Folder of decisions').setInputFiles(fixtures);
    await page.getByRole('heading', { name: '25 decisions can be imported' }).waitFor();
    await page.getByText('MADR has no such section; it is kept under More Information.').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import 25 decisions' }).click();
    await page.getByText('25 decisions imported.').waitFor();
    await page.getByText('Keep invoices in PostgreSQL').first().waitFor();

    await page.getByRole('button', { name: 'Decisions as files' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Export Markdown files' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('decisions.zip');
    const parts = (await (await download.createReadStream()).toArray()) as Buffer[];
    expect(Buffer.concat(parts).subarray(0, 2).toString()).toBe('PK');
  });

  it('names the file that cannot be imported, and skips it on request', async () => {
    const page = await openImport();
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'text/markdown',
      buffer: Buffer.from(text),
    });
    const choose = page.getByLabel('Zip archive or Markdown files');
    await choose.setInputFiles([file('notes.txt', 'x')]);
    await page.getByText('No Markdown files found.').waitFor();
    await choose.setInputFiles([
      file('0901-fine.md', '---\nstatus: accepted\n---\n# Fine\n\n## Context\n\nWhy.\n'),
      file('0902-empty.md', ' '),
    ]);
    await page.getByRole('heading', { name: '1 of 2 files can be imported' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const run = page.getByRole('button', { name: 'Import 1 decision' });
    expect(await run.isDisabled()).toBe(true);
    await page.getByLabel('Skip files that can’t be imported (1)').check();
    await run.click();
    await page.getByText('1 decision imported.').waitFor();
  });
});
