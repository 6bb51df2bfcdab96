import { v7 as uuid } from 'uuid';
import type { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { UserEntity } from '@quarterdeck/practice/people/user.entity';
import { TenantEntity } from '@quarterdeck/practice/practices/tenant.entity';
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
  await auth.asJob('demo practice', async (tx) => {
    await tx.insert(TenantEntity, { id: tenantId, slug: PRACTICE.slug, name: PRACTICE.name, demo: true });
    for (const { key, email, name, role, timeZone } of demoPeople) {
      const { userId, membershipId } = members[key];
      await tx.insert(UserEntity, { id: userId, email, name, passwordHash, timeZone });
      // Nobody has signed in, so no practice acts yet.
      await tx.query(
        sql`insert into membership (tenant_id, id, user_id, role)
           values (${tenantId}, ${membershipId}, ${userId}, ${role})`,
      );
    }
  });
  return members;
}
