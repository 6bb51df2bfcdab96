import type { ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { TenantDb } from '../tenancy/tenant-db';
import { type Json, statement } from '../tenancy/statement';
import { testApp, type TestApp } from '@quarterdeck/testing/test-app';
import { until } from '@quarterdeck/testing/until';
import { Allow, Public } from './access/access';
import { IdParams } from './id.params';
import { sql } from '../tenancy/sql';

class NoteDto {
  @IsString()
  @MaxLength(20)
  text: string;

  @IsInt()
  @Min(1)
  @Max(5)
  pulse: number;
}

const names = statement<string[]>(
  'test.http-clients',
  () => sql`select coalesce(json_agg(name), '[]')::text from client`,
);
const one = statement<object, [id: string]>(
  'test.http-client',
  (id) => sql`select json_build_object('id', id)::text, version from client where id = ${id}`,
);

@Controller('v1/notes')
class NotesController {
  constructor(private readonly db: TenantDb) {}

  @Get()
  @Allow('clients:read')
  list(): Promise<Json<string[]>> {
    return this.db.read(names());
  }

  @Get('closed')
  closed(): string {
    return 'never';
  }

  @Get('public')
  @Public()
  open(): object {
    return { open: true };
  }

  @Get(':id')
  @Allow('clients:read')
  one(@Param() { id }: IdParams): Promise<Json<object>> {
    return this.db.read(one(id));
  }

  @Post()
  @Allow('clients:write')
  note(@Body() body: NoteDto): Promise<Json<object>> {
    return this.db.write(async (tx) => {
      await tx.query(
        sql`insert into client (tenant_id, id, name, time_zone, currency) values (ctx.tenant(), uuid_v7(), ${body.text}, 'UTC', 'USD')`,
      );
      return JSON.stringify({ text: body.text });
    });
  }
}

@Module({ controllers: [NotesController] })
class NotesModule {}

describe('the HTTP app', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await testApp([NotesModule]);
  });
  afterAll(() => t.close());

  const note = { text: 'hello', pulse: 3 };

  it('JSON text from the database is sent as is, with the ETag of a single record', async () => {
    const p = await t.practice();
    const id = await p.client('Acme');
    const list = await t.as(p.owner).get('/v1/notes').expect(200);
    expect(list.headers['content-type']).toContain('application/json');
    expect(list.body).toEqual(['Acme']);
    const single = await t.as(p.owner).get(`/v1/notes/${id}`).expect(200);
    expect(single.headers.etag).toBe('"1"');
  });

  it.each([
    ['a route without a declared access', '/v1/notes/closed', 403, 'route.closed'],
    ['an unknown address', '/v1/nothing', 404, 'not_found'],
    ['an unknown id', '/v1/notes/0190f3a0-0000-7000-8000-000000000000', 404, 'not_found'],
    ['a malformed ID', '/v1/notes/nope', 400, 'request.invalid'],
  ])('%s is answered with a problem', async (_, path, status, code) => {
    const p = await t.practice();
    const answer = await t.as(p.owner).get(path).expect(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status, code, instance: answer.headers['x-request-id'] });
  });

  it.each([
    ['an unknown field', { ...note, tenantId: 'x' }, '/tenantId'],
    ['a wrong type', { ...note, pulse: '3' }, '/pulse'],
    ['a missing field', { text: 'a' }, '/pulse'],
    ['a NUL', { ...note, text: 'a\0b' }, '/text'],
  ])('%s is refused and named', async (_, body, pointer) => {
    const p = await t.practice();
    const answer = await t.as(p.owner).post('/v1/notes').send(body).expect(400);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it.each([
    ['a duplicate field', '{"text":"a","text":"b","pulse":1}', 400],
    ['__proto__', '{"__proto__":{},"text":"a","pulse":1}', 400],
    ['half a surrogate pair', '{"text":"\\ud800","pulse":1}', 400],
    ['depth', `${'['.repeat(30)}${']'.repeat(30)}`, 400],
    ['no JSON', '{', 400],
    ['101 fields', `{${Array.from({ length: 101 }, (_, n) => `"k${n}":0`).join()}}`, 400],
    ['a list at the top', '[]', 400],
    ['more than 256 kB', `{"text":"${'a'.repeat(262_144)}"}`, 413],
  ])('a body with %s is refused', async (_, body, status) => {
    const p = await t.practice();
    await t.as(p.owner).post('/v1/notes').set('content-type', 'application/json').send(body).expect(status);
  });

  it('the first problem of each field is listed', async () => {
    const p = await t.practice();
    const answer = await t.as(p.owner).post('/v1/notes').send({}).expect(400);
    expect(answer.body).toMatchObject({
      detail: 'text: must be a string.',
      errors: [
        { pointer: '/text', detail: 'must be a string' },
        { pointer: '/pulse', detail: 'must be an integer number' },
      ],
    });
  });

  it('at most 20 errors are listed, with the number of further ones', async () => {
    const p = await t.practice();
    const unknown = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`k${n}`, 0]));
    const answer = await t
      .as(p.owner)
      .post('/v1/notes')
      .send({ ...note, ...unknown })
      .expect(400);
    expect(answer.body.errors).toHaveLength(20);
    expect(answer.body.detail).toBe('k0: is not a field of this request. 10 more errors are not listed.');
  });

  it('text that is not UTF-8 is refused instead of changed', async () => {
    const p = await t.practice();
    const latin1 = Buffer.from('{"text":"Caf\xe9","pulse":1}', 'latin1');
    const post = t.as(p.owner).post('/v1/notes').set('content-type', 'application/json; charset=iso-8859-1');
    const answer = await post.serialize((body) => body as never).send(latin1);
    expect(answer).toMatchObject({ status: 400, body: { code: 'body.not_utf8' } });
  });

  it.each([
    [
      'a length that is too short',
      `POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n{}\r\n`,
      400,
    ],
    ['headers over 16 kB', `GET /v1/notes HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s is answered with a problem, although there is no request', async (_, text, status) => {
    const { port } = t.app.getHttpServer().address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    const answers = (await socket.setEncoding('utf8').toArray()).join('');
    const [head = '', body = ''] = answers.slice(answers.lastIndexOf('HTTP/1.1')).split('\r\n\r\n');
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, instance: expect.stringMatching(/^[\da-f-]{36}$/) });
  });

  it('a caller that hangs up does not count as a server error', async () => {
    const server = t.app.getHttpServer();
    const begun = new Promise<ServerResponse>((resolve) =>
      server.once('request', (_, response) => resolve(response)),
    );
    const head =
      'POST /v1/notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n';
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () =>
      socket.write(`${head}{"a"`),
    );
    const response = await begun;
    socket.resetAndDestroy();
    expect(
      await until(
        () => response.statusCode,
        (status) => status !== 200,
      ),
    ).toBe(400);
  });

  it('an address with more than 100 parameters is refused', async () => {
    const p = await t.practice();
    const answer = await t
      .as(p.owner)
      .get(`/v1/notes?${'a=1&'.repeat(100)}`)
      .expect(400);
    expect(answer.body.code).toBe('query.too_many_parameters');
  });

  it('another content type is refused', async () => {
    const p = await t.practice();
    await t.as(p.owner).post('/v1/notes').set('content-type', 'text/xml').send('<a/>').expect(415);
  });

  it('an idempotency key replays the first answer and refuses another body', async () => {
    const p = await t.practice();
    const post = (body: object) => t.as(p.owner).post('/v1/notes').set('Idempotency-Key', 'k-1').send(body);
    await post(note).expect(201);
    const again = await post(note).expect(201);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual({ text: 'hello' });
    expect((await t.as(p.owner).get('/v1/notes')).body).toEqual(['hello']);
    await post({ ...note, pulse: 4 }).expect(422);
  });

  it('one of many requests with the same key runs', async () => {
    const p = await t.practice();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        t.as(p.owner).post('/v1/notes').set('Idempotency-Key', 'k-2').send(note),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set(answers.some(({ status }) => status === 409) ? [201, 409] : [201]),
    );
    expect((await t.as(p.owner).get('/v1/notes')).body).toHaveLength(1);
  });

  it('a valid credential and the scope are required', async () => {
    const p = await t.practice();
    await t.as().get('/v1/notes').expect(401);
    await t
      .as({ ...p.owner, token: `qds_${'x'.repeat(43)}` })
      .get('/v1/notes')
      .expect(401);
    await t
      .as(await p.person('associate'))
      .post('/v1/notes')
      .send(note)
      .expect(403);
    await t
      .as(await p.person('founder'))
      .post('/v1/notes')
      .send(note)
      .expect(404);
    await t.as().get('/v1/notes/public').expect(200, { open: true });
  });
});
