import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import { testApi } from '@quarterdeck/testing/test-api';
import type { TestPractice } from '@quarterdeck/testing/test-practice';
import { writeZip } from '@quarterdeck/platform/zip/write-zip';
import { decisionPlace } from '../../testing/decisions';
import { LARGEST_BODY } from './import-limits';

const good = { name: '0001-fine.md', text: '# Fine\n\n## Context\n\nWhy.\n' };
const zipOf = (...files: { name: string; text: string }[]) => writeZip([good, ...files], new Date(0));

/** Names and flags that no honest program writes are put in by hand, at the same length. */
function patched(zip: Buffer, from: string, to: string): Buffer {
  let text = zip.toString('latin1');
  while (text.includes(from)) text = text.replace(from, to);
  return Buffer.from(text, 'latin1');
}

/** Says that it unpacks to less than it does. */
function lying(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(60 * 1_048_576, 'a'), { level: 9 });
  const name = Buffer.from('0002-bomb.md');
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(1000, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

describe('hostile import files', () => {
  const test = testApi();
  let practice: TestPractice;
  let path: string;
  beforeAll(async () => {
    practice = await test.practice();
    const { engagementId } = await decisionPlace(test.database.admin, practice);
    path = `/v1/engagements/${engagementId}/decision-imports`;
  });

  const send = (zip: Buffer, to = path) =>
    test.as(practice.owner).post(to).set('Content-Type', 'application/zip').send(zip);
  const codeOf = async (zip: Buffer): Promise<string> => {
    const { body } = await send(zip).expect(422);
    expect(body.detail).toMatch(/^[A-Z"].{20,}\.$/);
    return body.code as string;
  };

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['no archive', () => Buffer.from('PK but no archive'), 'zip.broken'],
    ['an empty body', () => Buffer.alloc(0), 'zip.broken'],
    ['half an archive', async () => (await zipOf()).subarray(0, 80), 'zip.broken'],
    [
      'a way out of the folder',
      async () => patched(await zipOf({ name: 'aa/bb.md', text: 'x' }), 'aa/bb', '../bb'),
      'zip.unsafe_name',
    ],
    [
      'a name from the root',
      async () => patched(await zipOf({ name: 'aa/bb.md', text: 'x' }), 'aa/bb', '/a/bb'),
      'zip.unsafe_name',
    ],
    [
      'a name from a drive',
      async () => patched(await zipOf({ name: 'aa/bb.md', text: 'x' }), 'aa/bb', 'C:/bb'),
      'zip.unsafe_name',
    ],
    [
      'a name that cannot be shown',
      async () => patched(await zipOf({ name: 'aa/bb.md', text: 'x' }), 'aa/bb', 'a\x07/bb'),
      'zip.unsafe_name',
    ],
    ['another archive in it', async () => zipOf({ name: 'more.zip', text: 'x' }), 'zip.nested'],
    ['an encrypted file', async () => encrypted(await zipOf()), 'zip.encrypted'],
    ['60 MB of one letter', () => zipOf({ name: '2.md', text: 'a'.repeat(60 * 1_048_576) }), 'zip.too_large'],
    ['8 MB of one letter', () => zipOf({ name: '2.md', text: 'a'.repeat(8 * 1_048_576) }), 'zip.bomb'],
    ['a size that is a lie', lying, 'zip.broken'],
    [
      '2,001 files',
      () =>
        writeZip(
          Array.from({ length: 2001 }, (_, n) => ({ name: `${n}.txt`, text: '' })),
          new Date(0),
        ),
      'zip.too_many_files',
    ],
    [
      'nothing but pictures',
      () =>
        writeZip(
          [
            { name: 'a.png', text: 'x' },
            { name: 'README.md', text: 'x' },
          ],
          new Date(0),
        ),
      'import.no_markdown',
    ],
  ])('an archive with %s is refused', async (_, zip, code) => expect(await codeOf(await zip())).toBe(code));

  it('text that is not UTF-8 is refused', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x41]), '0001-latin.md');
    zip.end();
    expect(await codeOf(await buffer(zip.outputStream))).toBe('import.not_utf8');
  });

  it('10 MB are accepted, and one byte more is refused with a message', async () => {
    const padded = await zipOf();
    expect((await send(Buffer.concat([padded, Buffer.alloc(LARGEST_BODY - padded.length)]))).body.code).toBe(
      'zip.broken',
    );
    const { status, body } = await send(Buffer.alloc(LARGEST_BODY + 1));
    expect([status, body.code, body.detail]).toEqual([
      413,
      'body.too_large',
      'The body must be at most 10 MB.',
    ]);
  });

  it('no other route accepts archives', async () => {
    const zip = await zipOf();
    expect((await send(zip, '/v1/clients').expect(415)).body.code).toBe('body.not_json');
    await send(Buffer.alloc(1_048_577), '/v1/clients').expect(413);
  });

  it.each(['../up.md', '/root.md', 'C:\\x.md', 'a/../../b.md', 'a\u0000b.md', 'a\u0007.md'])(
    'the path %j in a folder is refused',
    async (name) => {
      const { body } = await test
        .as(practice.owner)
        .post(path)
        .send({ files: [{ name, text: 'x' }] });
      expect(['import.unsafe_name', 'body.bad_text']).toContain(body.code);
    },
  );

  it('a body needs either files or an archive', async () => {
    expect((await test.as(practice.owner).post(path).send({}).expect(400)).body.errors[0].pointer).toBe(
      '/files',
    );
  });
});

/** Sets the flag of both headers. */
function encrypted(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  copy.writeUInt16LE(copy.readUInt16LE(6) | 1, 6);
  const central = copy.indexOf('PK\x01\x02', 'latin1');
  copy.writeUInt16LE(copy.readUInt16LE(central + 8) | 1, central + 8);
  return copy;
}
