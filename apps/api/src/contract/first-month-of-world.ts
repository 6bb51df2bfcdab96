import type { TestClient } from '@quarterdeck/platform/testing/test-app';

/** A fee, worked time, and an item of the first month and of its access, by the resource in front of their id. */
export async function firstMonthIds(
  owner: TestClient,
  engagementId: string,
): Promise<Record<string, string>> {
  const path = `/v1/engagements/${engagementId}`;
  const fee = { effectiveOn: '2026-01-15', fee: { amount: 750_000, currency: 'USD' } };
  const added = await owner.post(`${path}/fees`).send(fee).expect(201);
  const entry = await owner
    .post(`${path}/time-entries`)
    .send({ minutes: 90, workedOn: '2026-01-15' })
    .expect(201);
  const access = await owner.get(`${path}/access-items`).expect(200);
  const sequence = await owner.get(`${path}/sequence-items`).expect(200);
  return {
    fees: added.body.id,
    'time-entries': entry.body.id,
    'access-items': access.body.data[0].id,
    'sequence-items': sequence.body.data[0].id,
  };
}
