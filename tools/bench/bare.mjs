// The handler that the api is measured against: node:http and pg, the same SQL, no framework, no row security, no sign-in.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import pg from 'pg';
import { sameSql } from './same-sql.mjs';
import { load } from './statements.mjs';

const require = createRequire(import.meta.url);
const {
  cockpitStatement,
  clientPageStatement,
  submitStatement,
  decisionListStatement,
  oneDecisionStatement,
  searchStatement,
  proofStatement,
} = load(require);
const pool = new pg.Pool({ connectionString: process.env.BARE_DATABASE_URL, max: 10 });
const cockpit = sameSql(cockpitStatement);
const clientPage = sameSql(clientPageStatement);
const submit = sameSql(submitStatement);
const decisionList = sameSql(decisionListStatement);
const oneDecision = sameSql(oneDecisionStatement);
const search = sameSql(searchStatement);
const proof = sameSql(proofStatement);

const server = createServer((request, response) => {
  handle(request)
    .then(([status, body]) => {
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    })
    .catch((error) => {
      response.writeHead(500);
      response.end(String(error.stack));
    });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit(0));

async function handle(request) {
  const tenant = request.headers['x-tenant'];
  const user = request.headers['x-user'];
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const [, , resource, id, part] = pathname.split('/');
  if (resource === 'cockpit') return [200, await read('cockpit', cockpit, [], tenant, user)];
  if (resource === 'clients') return [200, await read('client', clientPage, [id], tenant, user)];
  if (searchParams.has('q')) {
    const own = [25, searchParams.get('q'), null, null, null, null, null, null];
    return [200, await read('search', search, own, tenant, user)];
  }
  if (resource === 'decisions') return [200, await read('decisions', decisionList, [25], tenant, user)];
  if (part === 'proof') return [200, await read('proof', proof, [id], tenant, user)];
  if (part === 'decisions') return [201, await record(id, JSON.parse(await bodyOf(request)), tenant, user)];
  return [201, await checkIn(id, JSON.parse(await bodyOf(request)), tenant, user)];
}

async function read(name, { text, values }, own, tenant, user) {
  const { rows } = await pool.query({ name, text, values: values(own, tenant, user), rowMode: 'array' });
  return rows[0][0];
}

async function checkIn(occurrence, body, tenant, user) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const id = crypto.randomUUID();
    const own = [
      occurrence,
      id,
      body.moved,
      body.blocked,
      body.decisionsNeeded,
      null,
      null,
      null,
      [],
      body.pulse,
      'private',
    ];
    const { rows } = await client.query({
      name: 'submit',
      text: submit.text,
      values: submit.values(own, tenant, user),
      rowMode: 'array',
    });
    const { clientId } = JSON.parse(rows[0][0]);
    const audit = [
      tenant,
      user,
      'check_in.submitted',
      'check_in',
      id,
      clientId,
      JSON.stringify({ occurrenceId: occurrence }),
    ];
    await client.query({
      name: 'audit',
      text: 'select bench_audit($1, $2, $3, $4, $5, $6, $7)',
      values: audit,
    });
    await client.query('commit');
    return rows[0][0];
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** The rows of a new draft, and the read that answers. */
async function record(engagement, body, tenant, user) {
  const client = await pool.connect();
  const run = async (name, text, values) =>
    (await client.query({ name, text, values, rowMode: 'array' })).rows;
  try {
    await client.query('begin');
    const id = crypto.randomUUID();
    const content = JSON.stringify(body);
    const [[clientId]] = await run(
      'record.engagement',
      `select e.client_id from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
       where e.tenant_id = $1 and e.id = $2`,
      [tenant, engagement],
    );
    await run(
      'record.decision',
      `with numbered as (
         insert into decision_counter (tenant_id, client_id, last) values ($1, $2, 1)
         on conflict (tenant_id, client_id) do update set last = decision_counter.last + 1 returning last)
       insert into decision (tenant_id, id, client_id, engagement_id, number, class, door, raised_by, raised_at)
       select $1, $3, $2, $4, last, $5, 'two_way', $6, now() from numbered`,
      [tenant, clientId, id, engagement, body.class, user],
    );
    await run(
      'record.revision',
      `insert into decision_revision (tenant_id, decision_id, number, client_id, content, content_hash, author_user_id)
       values ($1, $2, 1, $3, $4, sha256(convert_to($5, 'UTF8')), $6)`,
      [tenant, id, clientId, content, content, user],
    );
    await run(
      'record.event',
      `insert into decision_event (tenant_id, id, decision_id, client_id, kind, user_id) values ($1, gen_random_uuid(), $2, $3, 'raised', $4)`,
      [tenant, id, clientId, user],
    );
    const [[answer]] = await run('record.read', oneDecision.text, oneDecision.values([id], tenant, user));
    await run('audit', 'select bench_audit($1, $2, $3, $4, $5, $6, $7)', [
      ...[tenant, user, 'decision.raised', 'decision', id, clientId, '{}'],
    ]);
    await client.query('commit');
    return answer;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
