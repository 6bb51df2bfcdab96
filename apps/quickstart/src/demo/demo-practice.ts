import { v7 as uuid } from 'uuid';
import type { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { runWithContext } from '@quarterdeck/platform/tenancy/request-context';
import { demoPeople, type DemoPerson, PRACTICE } from './people';

export interface Member {
  userId: string;
  membershipId: string;
}

export type Members = Record<DemoPerson['key'], Member>;

/** The practice, marked as a demo, and its people: what sign-up and accepted invitations would have made. */
export async function createPractice(auth: AuthDb, passwordHash: string): Promise<Members> {
  const tenantId = uuid();
  const members = Object.fromEntries(
    demoPeople.map(({ key }) => [key, { userId: uuid(), membershipId: uuid() }]),
  ) as Members;
  await runWithContext({ requestId: 'demo practice' }, () =>
    auth.open(async (tx) => {
      await tx.query('insert into tenant (id, slug, name, demo) values ($1, $2, $3, true)', [
        tenantId,
        PRACTICE.slug,
        PRACTICE.name,
      ]);
      for (const { key, email, name, role, timeZone } of demoPeople) {
        const { userId, membershipId } = members[key];
        await tx.query(
          'insert into "user" (id, email, name, password_hash, time_zone) values ($1, $2, $3, $4, $5)',
          [userId, email, name, passwordHash, timeZone],
        );
        await tx.query('insert into membership (tenant_id, id, user_id, role) values ($1, $2, $3, $4)', [
          tenantId,
          membershipId,
          userId,
          role,
        ]);
      }
    }),
  );
  return members;
}
