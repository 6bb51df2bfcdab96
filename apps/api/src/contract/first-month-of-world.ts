import type { TestClient } from '@quarterdeck/testing/test-api';

/** A fee, time entry, first-month step and access item, keyed by the resource before the ID in the path. */
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
  const first = ({ body }: { body: unknown }) => (body as { data: { id: string }[] }).data[0]!.id;
  return {
    fees: (added.body as { id: string }).id,
    'time-entries': (entry.body as { id: string }).id,
    'access-items': first(access),
    'sequence-items': first(sequence),
  };
}
