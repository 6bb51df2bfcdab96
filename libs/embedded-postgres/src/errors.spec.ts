import { EmbeddedPostgresError, explain, toEmbeddedPostgresError } from './errors';

it.each([
  ['could not write to file "base/1/2": No space left on device', /disk that holds \/here is full/],
  ['FATAL:  could not create shared memory segment: No space left on device', /enough shared memory/],
  ["ENOSPC: no space left on device, write '/here/password'", /disk that holds \/here is full/],
  ['mkdir: Read-only file system', /read-only file system/],
  ['data directory "/here/data" has wrong ownership', /belongs to another user/],
  ["EACCES: permission denied, open '/here/password'", /Permission denied in \/here/],
  ['FATAL:  database files are incompatible with server', /another version or build/],
  ['could not map anonymous shared memory: Cannot allocate memory', /enough shared memory/],
  ['could not fork: Cannot allocate memory', /not enough free memory/],
])('explains: %s', (printed, sentence) => {
  expect(explain(printed, '/here')).toMatch(sentence);
});

it('unknown and already explained errors stay unchanged', () => {
  expect(explain('LOG:  ready', '/here')).toBeUndefined();
  expect(toEmbeddedPostgresError(new Error('odd'), 'Starting', '/here').message).toBe('Starting failed. odd');
  const ours = new EmbeddedPostgresError('A sentence.');
  expect(toEmbeddedPostgresError(ours, 'Starting', '/here')).toBe(ours);
});
