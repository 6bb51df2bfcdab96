import { Injectable } from '@nestjs/common';
import { NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { CapacityDto, PersonCapacityDto } from './capacity.dto';
import { personCapacity, practiceCapacity } from './capacity.queries';

const insertHours = `
  insert into member_capacity (tenant_id, membership_id, minutes_per_month) values (ctx.tenant(), $1, $2)
  on conflict do nothing returning version`;
const updateHours = `
  update member_capacity set minutes_per_month = $2, updated_at = now(), version = version + 1
  where membership_id = $1 and version = $3 returning version`;

@Injectable()
export class CapacityService {
  constructor(private readonly db: TenantDb) {}

  show(): Promise<Json<CapacityDto>> {
    return this.db.read(practiceCapacity);
  }

  /** Version 0 is a person whose hours nobody has set. */
  set(id: string, version: number, minutes: number | null): Promise<Json<PersonCapacityDto>> {
    return this.db.write(async (tx) => {
      const [member] = await tx.query(
        `select from membership where id = $1 and ended_at is null and role in ('owner', 'cto', 'associate')`,
        [id],
      );
      if (!member) throw new NotFound();
      const values = [id, minutes];
      let written: unknown[] = [];
      if (version > 0 && minutes !== null) written = await tx.query(updateHours, [...values, version]);
      else if (version > 0) {
        const unset =
          'delete from member_capacity where membership_id = $1 and version = $2 returning version';
        written = await tx.query(unset, [id, version]);
      } else if (minutes !== null) written = await tx.query(insertHours, values);
      else {
        written = await tx.query(
          'select where not exists (select from member_capacity where membership_id = $1)',
          [id],
        );
      }
      if (written.length === 0) throw new PreconditionFailed();
      const data = { minutesPerMonth: minutes };
      tx.audit({ action: 'capacity.changed', recordType: 'membership', recordId: id, data });
      return tx.read(personCapacity, [id]);
    });
  }
}
