import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Invalid, Unavailable, Unprocessable } from '../errors';
import { runWithContext } from '../tenancy/request-context';
import { parser } from './parser';
import { ParserThreads } from './parser-threads';
import { PARSING_LIMITS, type ParsingLimits } from './parsing-limits';
import type { Task } from './testing/sample.parser';

const specParser = parser<typeof import('./testing/sample.parser')>(
  require.resolve('./testing/sample.parser'),
);
const stuckParser = parser<typeof import('./testing/stuck.parser')>(
  require.resolve('./testing/stuck.parser'),
);
const patient = { ...PARSING_LIMITS, threads: 1, milliseconds: 60_000 };

describe('parser threads', () => {
  let threads: ParserThreads;
  const start = (limits: ParsingLimits): void => void (threads = new ParserThreads(limits));
  const parse = (task: Task) => threads.parse(specParser, { task });
  afterEach(() => threads.onApplicationShutdown());

  it('a parser that never ends is stopped, its file named, and the next job runs', async () => {
    start({ ...patient, milliseconds: 1000 });
    const [slow, next] = [parse('never end'), parse('echo')];
    await expect(slow).rejects.toThrow(Unprocessable);
    await expect(slow).rejects.toMatchObject({
      code: 'file.too_slow',
      detail:
        'Reading "never end.md" took longer than 1 seconds. Nothing was changed. ' +
        'Shorten it or leave it out, then try again.',
    });
    expect(await next).toBe('echo');
  });

  it('a parser that eats memory is stopped, its file named, and the next job runs', async () => {
    start({ ...patient, megabytes: 48 });
    const [large, next] = [parse('eat memory'), parse('echo')];
    await expect(large).rejects.toMatchObject({
      status: 422,
      code: 'file.too_much_memory',
      detail: expect.stringContaining('"eat memory.md"'),
    });
    expect(await next).toBe('echo');
  });

  it("a parser's error keeps its class, code and fields", async () => {
    start(patient);
    const refused = parse('refuse');
    await expect(refused).rejects.toThrow(Invalid);
    await expect(refused).rejects.toMatchObject({
      ...{ status: 400, code: 'file.odd', detail: 'The file is odd.' },
      errors: [{ pointer: '/file', detail: 'is odd' }],
    });
    await expect(parse('throw')).rejects.toMatchObject({ name: 'TypeError', message: 'a mistake of ours' });
    await expect(parse('exit')).rejects.toThrow('A parser ended its thread.');
    expect(await parse('echo')).toBe('echo');
  });

  it('a parser that does not load is stopped, and the next job runs', async () => {
    start({ ...patient, loadingMilliseconds: 1000 });
    const stuck = threads.parse(stuckParser, undefined);
    const next = parse('echo');
    await expect(stuck).rejects.toThrow('did not load in 1 s.');
    expect(await next).toBe('echo');
  });

  it('a job lost to an earlier crash before it began is repeated', async () => {
    start(patient);
    expect(await parse('throw later')).toBe('throw later');
    // The thread throws before it hears of the next job, and this process hears of that afterwards.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    expect(await parse('echo')).toBe('echo');
  });

  it('a job whose input cannot be copied is refused, and the next one runs', async () => {
    start(patient);
    const first = parse('echo');
    const odd = threads.parse(specParser, { task: (() => 'echo') as never });
    const next = parse('echo');
    await expect(odd).rejects.toThrow('could not be cloned');
    expect(await Promise.all([first, next])).toEqual(['echo', 'echo']);
  });

  it('other sessions still get room', async () => {
    start({ ...patient, perCaller: 2 });
    const as = (name: string) =>
      runWithContext({ requestId: name, credential: Buffer.from(name) }, () => parse('echo'));
    const [first, second, refused, other] = [as('one'), as('one'), as('one'), as('another')];
    await expect(refused).rejects.toThrow(Unavailable);
    expect(await Promise.all([first, second, other])).toEqual(['echo', 'echo', 'echo']);
    expect(await as('one')).toBe('echo');
  });

  it('parsing is unavailable for a while when too many jobs wait', async () => {
    start({ ...patient, waiting: 1 });
    const [running, waiting, refused] = [parse('echo'), parse('echo'), parse('echo')];
    await expect(refused).rejects.toThrow(Unavailable);
    await expect(refused).rejects.toMatchObject({ status: 503, retryAfter: 2 });
    expect(await Promise.all([running, waiting])).toEqual(['echo', 'echo']);
  });

  it('the threads end with the application, whatever runs or waits', async () => {
    start(patient);
    const pending = [parse('never end'), parse('echo')];
    const ends = Promise.allSettled(pending);
    await threads.onApplicationShutdown();
    const reasons = (await ends).map((end) => (end.status === 'rejected' ? end.reason.status : end.value));
    expect(reasons).toEqual([503, 503]);
    await expect(parse('echo')).rejects.toThrow(Unavailable);
  });

  it('two files are parsed at a time', async () => {
    start({ ...patient, threads: 2 });
    const slow = parse('never end').catch((error: unknown) => error);
    expect(await parse('echo')).toBe('echo');
    await threads.onApplicationShutdown();
    expect(await slow).toBeInstanceOf(Unavailable);
  });

  it('a job keeps the process alive, but only until it ends', () => {
    const register = join(__dirname, '../../../../tools/typescript-register.cjs');
    const script = `
      const { ParserThreads } = require('${join(__dirname, 'parser-threads.ts')}');
      const file = '${join(__dirname, 'testing/sample.parser.ts')}';
      new ParserThreads().parse({ file }, { task: 'echo' }).then(console.log);`;
    const output = execFileSync(process.execPath, ['--require', register, '--eval', script], {
      timeout: 50_000,
    });
    expect(output.toString()).toBe('echo\n');
    start(patient);
  });
});
