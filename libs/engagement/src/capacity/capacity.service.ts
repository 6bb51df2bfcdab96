import { Injectable } from '@nestjs/common';
import type { Role } from '@quarterdeck/domain/roles';
import { NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { MembershipEntity } from '@quarterdeck/practice/members/membership.entity';
import type { CapacityDto, PersonCapacityDto } from './capacity.dto';
import { personCapacity, practiceCapacity } from './capacity.queries';
import { MemberCapacityEntity } from './member-capacity.entity';

const OWN_ROLES: readonly Role[] = ['owner', 'cto', 'associate'];

@Injectable()
export class CapacityService {
  constructor(private readonly db: TenantDb) {}

  get(): Promise<Json<CapacityDto>> {
    return this.db.read(practiceCapacity());
  }

  /** Version 0 is a person whose hours nobody has set. */
  updatePerson(
    membershipId: string,
    version: number,
    minutesPerMonth: number | null,
  ): Promise<Json<PersonCapacityDto>> {
    return this.db.write(async (tx) => {
      const { role, endedAt } = await tx.lock(MembershipEntity, { id: membershipId });
      if (endedAt || !OWN_ROLES.includes(role)) throw new NotFound();
      const [capacity] = await tx.query<{ version: number }>(
        sql`select version from member_capacity where membership_id = ${membershipId}`,
      );
      if ((capacity?.version ?? 0) !== version) throw new PreconditionFailed();
      if (minutesPerMonth === null) {
        if (capacity) await tx.delete(MemberCapacityEntity, { membershipId, version });
      } else if (capacity) {
        await tx.update(MemberCapacityEntity, { membershipId, version }, { minutesPerMonth });
      } else {
        await tx.insert(MemberCapacityEntity, { membershipId, minutesPerMonth });
      }
      tx.audit('capacity.changed', { type: 'membership', id: membershipId }, { minutesPerMonth });
      return tx.read(personCapacity(membershipId));
    });
  }
}
