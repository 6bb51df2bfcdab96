import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { answers, fitLink, questionKeys, submission } from '../testing/fit-diagnostic';

describe('fit links and their responses', () => {
  const t = testApi();
  let practice: TestPractice;
  beforeEach(async () => {
    practice = await t.practice('North Star CTO');
  });

  const owner = () => t.as(practice.owner);
  const send = (token: string, more: object = {}) =>
    t.as().post(`/v1/fit-diagnostics/${token}/responses`).send(submission(undefined, more)).expect(201);
  const inbox = async (query = '') => (await owner().get(`/v1/fit-responses${query}`).expect(200)).body;

  it('insiders can see a link again, and no token is stored', async () => {
    const link = await fitLink(t, practice.owner, ' Newsletter ');
    expect(link).toMatchObject({
      label: 'Newsletter',
      responses: 0,
      revokedAt: null,
      createdBy: { name: 'A owner' },
    });
    expect(link.token).toMatch(/^[\w-]{43}$/);
    await send(link.token);
    const cto = await practice.person('cto');
    const { body } = await t.as(cto).get('/v1/fit-diagnostic-links').expect(200);
    expect(body.data).toMatchObject([{ id: link.id, url: link.url, responses: 1 }]);
    const stored = await sql(t.database.admin, 'select fit_link::text as row from fit_link where id = $1', [
      link.id,
    ]);
    expect(JSON.stringify(stored)).not.toContain(link.token);
  });

  it('links are listed newest first in pages, and each is revoked once', async () => {
    for (const label of ['one', 'two', 'three']) await fitLink(t, practice.owner, label);
    const first = (await owner().get('/v1/fit-diagnostic-links?limit=2').expect(200)).body;
    expect(first.data.map(({ label }: { label: string }) => label)).toEqual(['three', 'two']);
    const next = await owner().get(`/v1/fit-diagnostic-links?limit=2&cursor=${first.nextCursor}`).expect(200);
    expect(next.body.data.map(({ label }: { label: string }) => label)).toEqual(['one']);
    const path = `/v1/fit-diagnostic-links/${first.data[0].id}`;
    await owner().delete(path).expect(428);
    await owner().delete(path).set('If-Match', '"9"').expect(412);
    await owner().delete(path).set('If-Match', '"1"').expect(204);
    await owner().delete(path).set('If-Match', '"2"').expect(409);
  });

  it('responses are listed with an unread mark that can be cleared and set', async () => {
    const { token } = await fitLink(t, practice.owner);
    await send(token, { company: 'First' });
    await send(token, { company: 'Second' });
    const { data, unread } = await inbox();
    expect(unread).toBe(2);
    expect(data.map(({ contact }: { contact: { company: string } }) => contact.company)).toEqual([
      'Second',
      'First',
    ]);
    expect(data[0]).toMatchObject({
      source: 'link',
      link: { label: 'Newsletter' },
      contact: { name: 'Priya Raman', email: 'priya@ledgerline.example' },
      client: null,
      run: null,
      readAt: null,
      result: { outcome: 'fit', yes: 2 },
    });
    const path = `/v1/fit-responses/${data[0].id}`;
    const read = await owner().patch(path).set('If-Match', '"1"').send({ read: true }).expect(200);
    expect(read.body.readAt).not.toBeNull();
    await owner().patch(path).set('If-Match', '"1"').send({ read: true }).expect(412);
    const left = await inbox('?unread=true');
    expect(left.unread).toBe(1);
    expect(left.data.map(({ contact }: { contact: { company: string } }) => contact.company)).toEqual([
      'First',
    ]);
    await owner().patch(path).set('If-Match', '"2"').send({ read: false }).expect(200);
    expect((await inbox()).unread).toBe(2);
  });

  it('responses are listed in pages', async () => {
    const { token } = await fitLink(t, practice.owner);
    for (const company of ['a', 'b', 'c']) await send(token, { company });
    const first = await inbox('?limit=2');
    const second = await inbox(`?limit=2&cursor=${first.nextCursor}`);
    expect([...first.data, ...second.data].map(({ contact }) => contact.company)).toEqual(['c', 'b', 'a']);
    expect(second.nextCursor).toBeNull();
  });

  it('a response can be deleted on request of the person', async () => {
    const { token } = await fitLink(t, practice.owner);
    await send(token);
    const [{ id }] = (await inbox()).data;
    await owner().delete(`/v1/fit-responses/${id}`).set('If-Match', '"1"').expect(204);
    await owner().get(`/v1/fit-responses/${id}`).expect(404);
    const kept = await sql(t.database.admin, `select data::text from audit_event where record_id = $1`, [id]);
    expect(JSON.stringify(kept)).not.toMatch(/priya/i);
  });

  it('a response keeps its questions and score', async () => {
    const { token } = await fitLink(t, practice.owner);
    await send(token, { answers: answers([questionKeys[0]!]) });
    const [{ id }] = (await inbox()).data;
    // As if a later version of the rules had asked otherwise: nothing is worked out again on reading.
    await sql(
      t.database.admin,
      `update fit_response set min_yes = 1, outcome = 'fit', questionnaire_version = 7,
         answers = jsonb_set(answers, '{0,text}', '"As it was asked then"') where id = $1`,
      [id],
    );
    const { body } = await owner().get(`/v1/fit-responses/${id}`).expect(200);
    expect(body).toMatchObject({
      questionnaireVersion: 7,
      result: { outcome: 'fit', yes: 1, minYes: 1 },
      answers: expect.arrayContaining([expect.objectContaining({ text: 'As it was asked then' })]),
    });
  });

  it('other practices, founders, viewers and associates cannot see links or responses', async () => {
    const link = await fitLink(t, practice.owner);
    await send(link.token);
    const [{ id }] = (await inbox()).data;
    const clientId = await practice.client();
    const stranger = (await t.practice('Elsewhere')).owner;
    const path = `/v1/fit-responses/${id}`;
    expect((await t.as(stranger).get('/v1/fit-responses').expect(200)).body).toMatchObject({
      data: [],
      unread: 0,
    });
    expect((await t.as(stranger).get('/v1/fit-diagnostic-links').expect(200)).body.data).toEqual([]);
    await t.as(stranger).delete(`/v1/fit-diagnostic-links/${link.id}`).set('If-Match', '"1"').expect(404);
    for (const role of ['founder', 'viewer'] as const) {
      const person = await practice.person(role, [clientId]);
      await t.as(person).get('/v1/fit-responses').expect(404);
      await t.as(person).get('/v1/fit-diagnostic-links').expect(404);
      await t.as(person).get(path).expect(404);
    }
    const associate = await practice.person('associate', [clientId]);
    await t.as(associate).get('/v1/fit-diagnostic-links').expect(403);
    expect((await t.as(associate).get('/v1/fit-responses').expect(200)).body).toMatchObject({
      data: [],
      unread: 0,
    });
    for (const person of [stranger, associate]) {
      await t.as(person).get(path).expect(404);
      await t.as(person).patch(path).set('If-Match', '"1"').send({ read: true }).expect(404);
      await t.as(person).delete(path).set('If-Match', '"1"').expect(404);
    }
  });
});
