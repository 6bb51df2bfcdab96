// The handler that the api is measured against: node:http and pg, the product's own statements with a plain tenant
// condition, no framework, no row security, no sign-in, no validation, no rules on top. The parent process sends the recipes.
import { createServer } from 'node:http';
import pg from 'pg';
import { factsOf } from './facts.mjs';
import { sameSql } from './same-sql.mjs';

// Values as PostgreSQL writes them: what one statement returned may be a parameter of the next.
const types = { getTypeParser: () => (value) => value };
const pool = new pg.Pool({
  connectionString: process.env.BARE_DATABASE_URL,
  max: 10,
  idleTimeoutMillis: 600_000,
});
const handlers = new Map();
process.on('disconnect', () => process.exit(0));
process.on('message', ({ name, recipe, tables }) => {
  handlers.set(name, handlerOf(name, recipe, tables));
  process.send('learned');
});

const server = createServer((request, response) => {
  answer(request)
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

async function answer(request) {
  const body = request.method === 'POST' ? await bodyOf(request) : '';
  const person = { tenant: request.headers['x-tenant'], user: request.headers['x-user'] };
  return handlers.get(request.headers['x-row'])(factsOf(request.url, person, body));
}

function handlerOf(name, { status, steps, answer }, tables) {
  const queries = steps.map(({ text: given, sources }, index) => {
    const { text, extra } = sameSql(given, tables);
    const values = [...sources.map(valueOf), ...extra.map((fact) => valueOf({ fact }))];
    return async (client, state) => {
      const list = values.map((value) => value(state));
      const query = { name: `${name}.${index}`, text, values: list, rowMode: 'array', types };
      state.rows.push((await client.query(query)).rows);
    };
  });
  return async (facts) => {
    const state = { facts, rows: [], fresh: [] };
    if (queries.length === 1) await queries[0](pool, state);
    else await inOneTransaction(queries, state);
    return [status, state.rows[answer][0][0]];
  };
}

/** Beginning and end are among the queries. */
async function inOneTransaction(queries, state) {
  const client = await pool.connect();
  try {
    for (const query of queries) await query(client, state);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** A function of the request's state that gives the value which the source tells of. */
function valueOf({ fact, constant, fresh, json, step, column, key }) {
  if (fact !== undefined) return ({ facts }) => facts[fact];
  if (fresh !== undefined) return (state) => (state.fresh[fresh] ??= crypto.randomUUID());
  if (json !== undefined) {
    const fields = Object.entries(json).map(([name, source]) => [name, valueOf(source)]);
    return (state) => JSON.stringify(Object.fromEntries(fields.map(([name, value]) => [name, value(state)])));
  }
  if (key !== undefined) return ({ rows }) => JSON.parse(rows[step][0][column])[key];
  if (step !== undefined) return ({ rows }) => rows[step][0][column];
  return () => constant;
}

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
