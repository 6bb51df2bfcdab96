import type { ImportedFile } from '../../api/decision-imports';
import { readChosen } from './chosen-files';
import { fieldWords } from './field-words';
import { summaryOf } from './import-words';

const file = (problem = false) =>
  ({ problems: problem ? [{ line: null, what: 'x', why: 'y' }] : [] }) as unknown as ImportedFile;
const given = (path: string, content: BlobPart = '# x') => ({
  path,
  file: new File([content], path.split('/').at(-1)!),
});

describe('the import summary', () => {
  it.each([
    [{ imported: 1, files: [file()] }, '1 decision can be imported'],
    [{ imported: 2, files: [file(), file()] }, '2 decisions can be imported'],
    [{ imported: 1, files: [file(), file(true)] }, '1 of 2 files can be imported'],
    [{ imported: 0, files: [file(true)] }, 'None of these files can be imported'],
  ])('%j', (result, said) => expect(summaryOf(result)).toBe(said));

  it('names fields in plain words', () => {
    expect(fieldWords(['title', 'decisionMakers', 'needed-by'])).toBe('title, decision makers, needed by');
    expect(fieldWords([])).toBe('just the name');
  });
});

describe('the files sent for import', () => {
  it('keeps a folder’s Markdown files and their paths', async () => {
    const found = [given('adr/1-x.md'), given('adr/a.png'), given('.git/x.md')];
    expect(await readChosen(found)).toEqual({ name: '1 file', files: [{ name: 'adr/1-x.md', text: '# x' }] });
  });

  it('sends an archive unchanged', async () => {
    expect(await readChosen([given('log.zip')])).toMatchObject({ name: 'log.zip' });
  });

  it.each([
    [[given('a.zip'), given('b.zip')], 'Choose one archive at a time.'],
    [[given('a.png')], 'No Markdown files found. Decisions are files whose names end in .md.'],
    [
      [given('1.md', new Uint8Array([0xff, 0xfe]))],
      '1.md is not UTF-8 text. Save it as UTF-8, then choose it again.',
    ],
  ])('refuses with a sentence: %#', async (found, said) => {
    await expect(readChosen(found)).rejects.toThrow(said);
  });
});
