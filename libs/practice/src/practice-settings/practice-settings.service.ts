import { Injectable } from '@nestjs/common';
import { Conflict, PreconditionFailed } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { type Json, statement } from '@quarterdeck/platform/tenancy/statement';
import type { PracticeChangesDto, PracticeDto } from './practice-settings.dto';

const ownPractice = statement<PracticeDto>(
  'practice.own',
  () => sql`select json_build_object('slug', slug, 'name', name, 'demo', demo, 'createdAt', created_at, 'version', version)::text, version
   from tenant where id = (select ctx.tenant())`,
);

@Injectable()
export class PracticeSettingsService {
  constructor(private readonly db: TenantDb) {}

  get(): Promise<Json<PracticeDto>> {
    return this.db.read(ownPractice());
  }

  rename({ name }: PracticeChangesDto, version: number): Promise<Json<PracticeDto>> {
    return this.db.write(async (tx) => {
      const [renamed] = await tx.query<{ id: string }>(
        sql`update tenant set name = ${name.trim()}, updated_at = now(), version = version + 1
            where id = ctx.tenant() and version = ${version} returning id`,
      );
      if (!renamed) throw new PreconditionFailed();
      tx.audit('practice.renamed', { id: renamed.id }, { name: name.trim() });
      return tx.read(ownPractice());
    });
  }

  /** Takes the whole demo practice away, its audit trail and the caller's session too. */
  removeDemo(): Promise<void> {
    return this.db.write(async (tx) => {
      const [answer] = await tx.query<{ removed: boolean }>(sql`select ctx.remove_demo() as removed`);
      if (!answer?.removed)
        throw new Conflict(
          'practice.not_demo',
          'This is not a demo practice, so its data cannot be deleted.',
        );
    });
  }
}
