import { v7 as uuid } from 'uuid';
import type { TestApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import type { DecisionDto } from '../decisions/record/decisions.dto';

export interface DecisionPlace {
  clientId: string;
  engagementId: string;
}

/** An active, published engagement, written straight into the tables. */
export async function decisionPlace(
  admin: string,
  practice: TestPractice,
  clientId?: string,
): Promise<DecisionPlace> {
  const place = {
    clientId: clientId ?? (await practice.client('Acme', 'Europe/Berlin')),
    engagementId: uuid(),
  };
  await sql(
    admin,
    `insert into engagement (tenant_id, id, client_id, model, template, state, kickoff_on, visibility)
     values ($1, $2, $3, 'retainer', 'systems_operator', 'active', current_date - 20, 'published')`,
    [practice.tenantId, place.engagementId, place.clientId],
  );
  return place;
}

export interface AgreedRight {
  category?: string;
  limit?: number | null;
  cto?: 'decides' | 'recommends';
}

/** Agreed decision rights; without a limit the CTO decides whatever it costs. */
export async function agreeRights(
  admin: string,
  practice: TestPractice,
  { clientId, engagementId }: DecisionPlace,
  rights: AgreedRight[],
): Promise<void> {
  const setId = uuid();
  await sql(
    admin,
    `insert into decision_right_set (tenant_id, id, client_id, engagement_id, number, state, visibility, created_by,
       proposed_at, proposed_by, agreed_at, agreed_by, content_hash)
     values ($1, $2, $3, $4, 1, 'agreed', 'published', $5, now(), $5, now(), $5, repeat('0', 64))`,
    [practice.tenantId, setId, clientId, engagementId, practice.owner.userId],
  );
  for (const { category = 'architecture', limit = null, cto = 'decides' } of rights) {
    await sql(
      admin,
      `insert into decision_right (tenant_id, id, set_id, client_id, engagement_id, visibility, category,
         spend_limit_amount, currency, cto_role, founder_role)
       values ($1, $2, $3, $4, $5, 'published', $6, $7, $8, $9, $10)`,
      [
        practice.tenantId,
        uuid(),
        setId,
        clientId,
        engagementId,
        category,
        limit,
        limit === null ? null : 'USD',
        cto,
        cto === 'decides' ? 'informed' : 'decides',
      ],
    );
  }
}

const option = (title: string, chosen = false) => ({ title, chosen, pros: ['It is known.'] });

/** Enough to be proposed. */
export const queue = (more: object = {}) => ({
  title: 'Which queue carries the jobs',
  category: 'architecture',
  context: 'Jobs get lost when the worker restarts.',
  options: [option('PostgreSQL', true), option('Redis')],
  founderSummary: 'We stop losing orders.',
  ...more,
});

/** The verbs of these specs, as one person. */
export function decisionsOf(test: TestApi, person: TestPerson) {
  const as = test.as(person);
  const body = (request: Promise<{ body: unknown }>) => request.then((answer) => answer.body as DecisionDto);
  const change = (
    method: 'post' | 'patch' | 'put' | 'delete',
    path: string,
    version: number,
    sent: object = {},
  ) => as[method](`/v1/decisions/${path}`).set('If-Match', `"${version}"`).send(sent);
  return {
    as,
    change,
    record: (engagementId: string, sent: object = queue()): Promise<DecisionDto> =>
      body(as.post(`/v1/engagements/${engagementId}/decisions`).send(sent).expect(201)),
    get: (id: string): Promise<DecisionDto> => body(as.get(`/v1/decisions/${id}`).expect(200)),
    /** A verb that succeeds. */
    move: (decision: DecisionDto, verb: string, sent: object = {}): Promise<DecisionDto> =>
      body(change('post', `${decision.id}/${verb}`, decision.version, sent).expect(201)),
    edit: (decision: DecisionDto, sent: object): Promise<DecisionDto> =>
      body(change('patch', decision.id, decision.version, sent).expect(200)),
  };
}
