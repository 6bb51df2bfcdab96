import type { TestApi } from '@quarterdeck/testing/test-api';
import type { TestPerson, TestPractice } from '@quarterdeck/testing/test-practice';
import { berlin, engagementsOf, todayIn } from './engagements';
import type { FindingDto } from '../findings/findings.dto';

export const usd = (amount: number) => ({ amount, currency: 'USD' });

export const sso = {
  system: 'engineering_revenue',
  statement: 'Single sign-on waits behind three features while two renewals need it.',
  confidence: 'high',
  monthlyCost: usd(8_400_00),
  effortHours: 60,
};

/** A client whose engagement runs, as the owner of its practice meets it. */
export async function diagnosis(test: TestApi, practice: TestPractice, { activated = true } = {}) {
  const clientId = await practice.client('Acme', berlin);
  const engagements = engagementsOf(test, practice.owner);
  const draft = await engagements.draft(clientId, todayIn(berlin, -20));
  if (activated) await engagements.move(draft.id, 1, 'activations').expect(201);
  const of = `/v1/engagements/${draft.id}`;
  const request = (
    method: 'post' | 'put' | 'patch' | 'delete',
    path: string,
    version: number | undefined,
    body?: object,
    person: TestPerson = practice.owner,
  ) => {
    const sent = test.as(person)[method](path);
    if (version) void sent.set('If-Match', `"${version}"`);
    return body ? sent.send(body) : sent;
  };
  return {
    clientId,
    engagementId: draft.id,
    of,
    request,
    today: todayIn(berlin),
    tomorrow: todayIn(berlin, 1),
    get: (path: string, person = practice.owner) => test.as(person).get(path),
    async finding(changes: object = {}): Promise<FindingDto> {
      const answer = await request('post', `${of}/findings`, undefined, { ...sso, ...changes }).expect(201);
      return answer.body as FindingDto;
    },
    async published(changes: object = {}): Promise<FindingDto> {
      const { id } = await this.finding({ founderSummary: 'Deals wait for us.', ...changes });
      return (await request('post', `/v1/findings/${id}/publications`, 1, {}).expect(201)).body as FindingDto;
    },
  };
}

export type Diagnosis = Awaited<ReturnType<typeof diagnosis>>;
