// The loop that the engine is measured against: rows, a lock, a mail, and nothing else.
import nodemailer from 'nodemailer';
import pg from 'pg';

const [databaseUrl, smtpUrl, atOnce] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: Number(atOnce) });
// One connection a message, as the worker does it.
const transport = nodemailer.createTransport(smtpUrl);
await Promise.all(Array.from({ length: Number(atOnce) }, loop));
await pool.end();

async function loop() {
  const client = await pool.connect();
  try {
    while (await one(client));
  } finally {
    client.release();
  }
}

async function one(client) {
  await client.query('begin');
  const { rows } = await client.query({
    name: 'take',
    text: 'select id, recipient from bare_mail where sent_at is null limit 1 for update skip locked',
  });
  const [row] = rows;
  if (row) {
    await transport.sendMail({
      messageId: `<${row.id}@localhost>`,
      from: 'Quarterdeck <quarterdeck@localhost>',
      to: row.recipient,
      subject: 'Weekly check-in for Nordwind is due',
      text: 'It takes about two minutes. '.repeat(30),
      html: `<p>${'It takes about two minutes. '.repeat(80)}</p>`,
    });
    const values = [row.id];
    await client.query({ name: 'done', text: 'update bare_mail set sent_at = now() where id = $1', values });
  }
  await client.query('commit');
  return row !== undefined;
}
