import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@quarterdeck/platform/config/config';
import { hashToken } from '@quarterdeck/platform/http/access/hash-token';
import { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { runWithContext } from '@quarterdeck/platform/tenancy/request-context';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { Passwords } from '@quarterdeck/practice/sign-in/passwords';
import { ApiSession } from './api-session';
import type { AsOwner } from './as-owner';
import type { DemoClient } from './demo-client';
import { createPractice, type Members } from './demo-practice';
import { loadDecisions } from './decisions/load-decisions';
import { dateDiagnosis, loadDiagnosis } from './diagnoses/load-diagnosis';
import { hearthAndCo } from './hearth-and-co';
import { hutchinsProperty } from './hutchins-property';
import { loadFit } from './load-fit';
import { loadGates } from './load-gates';
import { loadCapacity, loadHours } from './load-hours';
import { loadPromises } from './load-promises';
import { dateRights, loadRights } from './load-rights';
import { loadPast } from './past';
import { demoPeople, demoSignIns } from './people';
import { loadPresent, newClientBody } from './present';
import { tallyworks } from './tallyworks';

const clients: readonly DemoClient[] = [tallyworks, hutchinsProperty, hearthAndCo];
const owner = demoSignIns[0]!;

/** The demo practice, into an api that listens. Today comes in through the API, what is past by SQL as the owner. */
export async function loadDemo(api: NestFastifyApplication, config: Config): Promise<void> {
  const passwordHash = await api.get(Passwords, { strict: false }).hash(owner.password);
  const members = await createPractice(api.get(AuthDb), passwordHash);
  const session = await signIn(config);
  const asOwner: AsOwner = (scope, change) =>
    runWithContext({ requestId: 'demo practice', credential: hashToken(session.token), scope }, () =>
      api.get(TenantDb).write(change),
    );
  const now = new Date().toISOString();
  await loadCapacity(session, members);
  for (const client of clients) {
    const { id } = await session.post<{ id: string }>('/v1/clients', newClientBody(client));
    await asOwner('members:write', (tx) => grant(tx, client, id, members));
    const loaded = await loadPresent(session, client, id, members, now);
    await loadHours(session, client, loaded, members, now);
    const founder = await signIn(config, demoPeople.find(({ key }) => key === client.founder)!.email);
    const rights = await loadRights(session, founder, asOwner, client, loaded);
    await founder.delete('/v1/session');
    const findings = await loadDiagnosis(session, client, loaded);
    await loadPast(asOwner, client, loaded, members, now);
    await asOwner('decision-rights:write', (tx) => dateRights(tx, client, loaded, rights));
    await dateDiagnosis(asOwner, client, loaded, findings);
    await loadPromises(session, asOwner, client, loaded, members, now);
    await loadDecisions(session, asOwner, client, loaded, members);
    if (client === tallyworks) {
      const former = { ...loaded, day: client.day, founderId: members[client.founder].userId };
      await loadFit(session, asOwner, former, now);
    }
    await loadGates(asOwner, client, loaded, members);
  }
  await session.delete('/v1/session');
}

/** Also ends what an interrupted start has left. */
export async function removeDemo(config: Config): Promise<void> {
  await (await signIn(config)).delete('/v1/practice/demo-data');
}

function signIn({ port }: Config, email = owner.email): Promise<ApiSession> {
  return ApiSession.open(`http://127.0.0.1:${port}`, email, owner.password);
}

/** What accepting an invitation to this client would have granted. */
async function grant(
  tx: Transaction,
  { founder, writer }: DemoClient,
  clientId: string,
  members: Members,
): Promise<void> {
  const people = [members[founder], ...(writer === 'associate' ? [members.associate] : [])];
  await tx.query(
    sql`insert into client_grant (tenant_id, membership_id, client_id)
     select ctx.tenant(), unnest(${people.map(({ membershipId }) => membershipId)}::uuid[]), ${clientId}`,
  );
}
