import { Injectable } from '@nestjs/common';
import { PreconditionFailed } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { type Json, statement } from '@quarterdeck/platform/tenancy/statement';
import type { ChangeProfileDto, ProfileDto } from './profile.dto';

const ownProfile = statement<ProfileDto>(
  'profile.own',
  () => sql`select json_build_object('id', id, 'email', email, 'name', name, 'timeZone', time_zone, 'version', version)::text, version
   from "user" where id = (select ctx.user_id())`,
);

@Injectable()
export class ProfileService {
  constructor(private readonly db: TenantDb) {}

  update({ name, timeZone }: ChangeProfileDto, version: number): Promise<Json<ProfileDto>> {
    return this.db.write(async (tx) => {
      const [changed] = await tx.query<{ id: string }>(
        sql`update "user" set name = coalesce(${name?.trim()}, name), time_zone = coalesce(${timeZone}, time_zone),
              updated_at = now(), version = version + 1
            where id = ctx.user_id() and version = ${version} returning id`,
      );
      if (!changed) throw new PreconditionFailed();
      tx.audit('profile.changed', { type: 'user', id: changed.id }, { name, timeZone });
      return tx.read(ownProfile());
    });
  }
}
