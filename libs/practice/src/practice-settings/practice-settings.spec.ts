import { testApi } from '@quarterdeck/testing/test-api';
import { sql } from '@quarterdeck/testing/test-practice';

const t = testApi();

describe('practice settings', () => {
  it('the practice is shown and renamed', async () => {
    const p = await t.practice('Before');
    const shown = await t
      .as(await p.person('cto'))
      .get('/v1/practice')
      .expect(200);
    expect(shown.body).toEqual({
      slug: p.slug,
      name: 'Before',
      demo: false,
      createdAt: expect.any(String),
      version: 1,
    });
    const renamed = await t
      .as(p.owner)
      .patch('/v1/practice')
      .set('If-Match', shown.headers.etag!)
      .send({ name: ' After ' })
      .expect(200);
    expect(renamed.body).toEqual({ ...shown.body, name: 'After', version: 2 });
    await t
      .as(p.owner)
      .patch('/v1/practice')
      .set('If-Match', shown.headers.etag!)
      .send({ name: 'Again' })
      .expect(412);
    await t.as(p.owner).patch('/v1/practice').send({ name: 'Again' }).expect(428);
    const blank = await t
      .as(p.owner)
      .patch('/v1/practice')
      .set('If-Match', '"2"')
      .send({ name: '  ' })
      .expect(400);
    expect(blank.body.errors[0].pointer).toBe('/name');
  });

  it('only an owner can rename the practice', async () => {
    const p = await t.practice();
    await t
      .as(await p.person('cto'))
      .patch('/v1/practice')
      .set('If-Match', '"1"')
      .send({ name: 'X' })
      .expect(403);
    await t
      .as(await p.person('founder', [await p.client()]))
      .get('/v1/practice')
      .expect(404);
  });
});

describe('demo data of a practice', () => {
  it('the demo is removed in one action, with people who belong nowhere else', async () => {
    const [p, elsewhere] = [await t.practice('Demo'), await t.practice('Real')];
    await sql(t.database.admin, 'update tenant set demo = true where id = $1', [p.tenantId]);
    const client = await p.client();
    const founder = await p.person('founder', [client]);
    const guest = await p.person('cto');
    await sql(
      t.database.admin,
      `insert into membership (tenant_id, id, user_id, role) values ($1, gen_random_uuid(), $2, 'cto')`,
      [elsewhere.tenantId, guest.userId],
    );
    await t
      .as(p.owner)
      .post('/v1/clients')
      .send({ name: 'Made here', timeZone: 'UTC', currency: 'EUR' })
      .expect(201);
    await t.as(guest).delete('/v1/practice/demo-data').expect(403);
    await t.as(p.owner).delete('/v1/practice/demo-data').expect(204);
    await t.as(p.owner).get('/v1/practice').expect(401);
    await t.as(founder).get('/v1/clients').expect(401);
    expect(await sql(t.database.admin, 'select from tenant where id = $1', [p.tenantId])).toHaveLength(0);
    expect(
      await sql(t.database.admin, 'select from audit_event where tenant_id = $1', [p.tenantId]),
    ).toHaveLength(0);
    const left = await sql(t.database.admin, 'select id from "user" where id = any($1)', [
      [p.owner.userId, founder.userId, guest.userId],
    ]);
    expect(left).toEqual([{ id: guest.userId }]);
    await t.as(elsewhere.owner).get('/v1/practice').expect(200);
  });

  it('a real practice cannot be removed', async () => {
    const p = await t.practice();
    const answer = await t.as(p.owner).delete('/v1/practice/demo-data').expect(409);
    expect(answer.body.code).toBe('practice.not_demo');
    await t.as(p.owner).get('/v1/practice').expect(200);
  });
});
