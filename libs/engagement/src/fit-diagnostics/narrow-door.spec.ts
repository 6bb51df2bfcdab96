import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { fitLink, type OpenFitLink } from '../testing/fit-diagnostic';

/** What somebody tries who can inject SQL where a person without a sign-in is answered. */
describe('the database function for anonymous responses', () => {
  const t = testApi();
  let practice: TestPractice;
  let link: OpenFitLink;
  let client: Client;
  beforeAll(async () => {
    practice = await t.practice('Doorkeeper');
    link = await fitLink(t, practice.owner);
    client = new Client({ connectionString: t.database.scoped });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
  });
  beforeEach(() => client.query('begin'));
  afterEach(() => client.query('rollback'));

  const hash = () => createHash('sha256').update(link.token).digest();
  const given = (more: object = {}) =>
    JSON.stringify({
      id: randomUUID(),
      submission_id: randomUUID(),
      questionnaire_version: 1,
      answers: [],
      outcome: 'fit',
      yes_count: 2,
      min_yes: 2,
      unanswered: [],
      disqualified_by: [],
      company: 'A',
      contact_name: 'B',
      email: 'c@example.test',
      ...more,
    });

  it.each([
    'select * from fit_response',
    'select * from fit_link',
    'select * from client',
    'select * from membership',
    `insert into fit_link (tenant_id, id, label, token_hash, created_by) select gen_random_uuid(), gen_random_uuid(), 'x', 'x', gen_random_uuid()`,
    `select ctx.audit('x', 'y', gen_random_uuid(), null, '{}')`,
  ])('no tenant context remains after a response: %s', async (text) => {
    const { rows } = await client.query('select ctx.receive_fit_response($1, $2) as r', [hash(), given()]);
    expect(rows[0].r.practice).toBe('Doorkeeper');
    await expect(client.query(text)).rejects.toMatchObject({ code: 'QD001' });
  });

  it("an anonymous response goes only into the link's practice, and only as a lead", async () => {
    const elsewhere = await t.practice('Elsewhere');
    const id = randomUUID();
    const forged = given({
      id,
      tenant_id: elsewhere.tenantId,
      client_id: randomUUID(),
      link_id: randomUUID(),
      visibility: 'published',
      read_at: '2026-01-01T00:00:00Z',
      recorded_by: elsewhere.owner.userId,
    });
    await client.query('select ctx.receive_fit_response($1, $2)', [hash(), forged]);
    await client.query('commit');
    const rows = await sql(
      t.database.admin,
      'select tenant_id, link_id, source, client_id, visibility, read_at, recorded_by from fit_response where id = $1',
      [id],
    );
    expect(rows).toEqual([
      {
        tenant_id: practice.tenantId,
        link_id: link.id,
        source: 'link',
        client_id: null,
        visibility: 'private',
        read_at: null,
        recorded_by: null,
      },
    ]);
  });

  it.each([
    ['a hash that is not known', `select ctx.receive_fit_response('\\x00', $1) as r`],
    ['no hash', 'select ctx.receive_fit_response(null, $1) as r'],
  ])('the function returns nothing for %s', async (_, text) => {
    const { rows } = await client.query(text, [given()]);
    expect(rows).toEqual([{ r: null }]);
  });

  it('the sign-in and job roles cannot call the function', async () => {
    const open = await sql(
      t.database.admin,
      `select r, f from unnest(array['app_auth', 'app_job']) r,
         unnest(array['ctx.receive_fit_response(bytea, jsonb)', 'ctx.fit_link_practice(bytea)']) f
       where has_function_privilege(r, f, 'execute')`,
    );
    expect(open).toEqual([]);
  });
});
