// The handler that the api is measured against: node:http and pg, the same SQL, no framework, no row security, no sign-in.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import pg from 'pg';
import { sameSql } from './same-sql.mjs';
import { load } from './statements.mjs';

const require = createRequire(import.meta.url);
const { cockpitStatement, clientPageStatement, submitStatement } = load(require);
const pool = new pg.Pool({ connectionString: process.env.BARE_DATABASE_URL, max: 10 });
const cockpit = sameSql(cockpitStatement);
const clientPage = sameSql(clientPageStatement);
const submit = sameSql(submitStatement);

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
  const [, , resource, id] = request.url.split('/');
  if (resource === 'cockpit') return [200, await read('cockpit', cockpit, [], tenant, user)];
  if (resource === 'clients') return [200, await read('client', clientPage, [id], tenant, user)];
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

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
