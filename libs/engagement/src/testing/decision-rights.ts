import { defaultRights } from '@quarterdeck/domain/decision-right';
import type { TestApi } from '@quarterdeck/testing/test-api';
import type { TestPerson } from '@quarterdeck/testing/test-practice';

/** A set that is as it should be, in the currency of the test clients. */
export const rights = defaultRights('systems_operator', 'USD', 100);

/** The verbs of these specs. */
export function rightSetsOf(test: TestApi, engagementId: string) {
  const path = `/v1/engagements/${engagementId}/decision-rights`;
  return {
    list: (person: TestPerson) => test.as(person).get(path),
    draft: (person: TestPerson, body: object = { rights }) => test.as(person).post(path).send(body),
    get: (person: TestPerson, id: string) => test.as(person).get(`/v1/decision-rights/${id}`),
    write: (person: TestPerson, id: string, version: number, body: object = { rights }) =>
      test.as(person).put(`/v1/decision-rights/${id}`).set('If-Match', `"${version}"`).send(body),
    move: (person: TestPerson, id: string, version: number, verb: 'proposals' | 'agreements') =>
      test.as(person).post(`/v1/decision-rights/${id}/${verb}`).set('If-Match', `"${version}"`).send({}),
    object: (person: TestPerson, id: string, version: number, reason: unknown = 'Hiring stays with me.') =>
      test
        .as(person)
        .post(`/v1/decision-rights/${id}/objections`)
        .set('If-Match', `"${version}"`)
        .send({ reason }),
  };
}
