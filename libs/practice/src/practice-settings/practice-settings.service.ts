import { Injectable } from '@nestjs/common';
import { Conflict, PreconditionFailed } from '@quarterdeck/platform/http/errors';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import { type Json, statement } from '@quarterdeck/platform/tenancy/statement';
import type { PracticeChangesDto, PracticeDto } from './practice-settings.dto';

const ownPractice = statement<PracticeDto>(
  'practice.own',
  `select json_build_object('slug', slug, 'name', name, 'demo', demo, 'createdAt', created_at, 'version', version)::text, version
   from tenant where id = (select ctx.tenant())`,
);

@Injectable()
export class PracticeSettingsService {
  constructor(private readonly gate: Gate) {}

  get(): Promise<Json<PracticeDto>> {
    return this.gate.read(ownPractice);
  }

  rename({ name }: PracticeChangesDto, version: number): Promise<Json<PracticeDto>> {
    return this.gate.write(async (work) => {
      const [renamed] = await work.query<{ id: string }>(
        `update tenant set name = $1, updated_at = now(), version = version + 1
         where id = ctx.tenant() and version = $2 returning id`,
        [name.trim(), version],
      );
      if (!renamed) throw new PreconditionFailed();
      work.audit({
        action: 'practice.renamed',
        recordType: 'practice',
        recordId: renamed.id,
        data: { name: name.trim() },
      });
      return work.read(ownPractice);
    });
  }

  /** Takes the whole demo practice away, its audit trail and the caller's session too. */
  removeDemo(): Promise<void> {
    return this.gate.write(async (work) => {
      const [answer] = await work.query<{ removed: boolean }>('select ctx.remove_demo() as removed');
      if (!answer?.removed)
        throw new Conflict('practice.not_demo', 'This is not a demo practice: its data stays.');
    });
  }
}
