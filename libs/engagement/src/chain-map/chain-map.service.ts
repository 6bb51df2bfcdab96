import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type ChainStage, defaultChain } from '@quarterdeck/domain/chain-map';
import type { Visibility } from '@quarterdeck/domain/visibility';
import { Conflict, Invalid, PreconditionFailed } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { type LockedEngagement, lockEngagement } from '../engagements/lock-engagement';
import type { ChainMapDto, NewChainStageDto, ReplaceChainMapDto } from './chain-map.dto';
import { ChainMapEntity } from './chain-map.entity';
import { oneChainMap } from './chain-map.queries';

type MapChanges = Partial<Pick<ChainMapEntity, 'stages' | 'visibility'>> & {
  publishedAt?: Sql | null;
};

@Injectable()
export class ChainMapService {
  constructor(private readonly db: TenantDb) {}

  get(engagementId: string): Promise<Json<ChainMapDto>> {
    return this.db.read(oneChainMap(engagementId));
  }

  replace(engagementId: string, version: number, body: ReplaceChainMapDto): Promise<Json<ChainMapDto>> {
    return this.db.write(async (tx) => {
      const stages = toStages(body.stages);
      const engagement = await lockEngagement(tx, engagementId, 'no key update');
      const { clientId } = engagement;
      await save(tx, engagementId, version, engagement, { stages });
      await tx.query(
        sql`update finding set chain_stage = null, version = version + 1, updated_at = now()
            where engagement_id = ${engagementId} and chain_stage is not null
              and chain_stage <> all (${stages.map(({ key }) => key)}::text[])`,
      );
      tx.audit('chain_map.changed', { id: engagementId, clientId }, { stages });
      return tx.read(oneChainMap(engagementId));
    });
  }

  publish(engagementId: string, version: number): Promise<Json<ChainMapDto>> {
    return this.setVisibility(engagementId, version, 'published');
  }

  unpublish(engagementId: string, version: number): Promise<Json<ChainMapDto>> {
    return this.setVisibility(engagementId, version, 'private');
  }

  private setVisibility(
    engagementId: string,
    version: number,
    visibility: Visibility,
  ): Promise<Json<ChainMapDto>> {
    return this.db.write(async (tx) => {
      const engagement = await lockEngagement(tx, engagementId, 'no key update');
      const { clientId } = engagement;
      const published = visibility === 'published';
      const previous = await save(tx, engagementId, version, engagement, {
        visibility,
        publishedAt: published ? sql`now()` : null,
      });
      if (previous === visibility)
        throw new Conflict(`chain_map.${visibility}`, `This chain map is already ${visibility}.`);
      const action = published ? 'chain_map.published' : 'chain_map.unpublished';
      tx.audit(action, { id: engagementId, clientId });
      return tx.read(oneChainMap(engagementId));
    });
  }
}

/** Its first change makes the row; until then the map is version 1 of its template. Answers the visibility before. */
async function save(
  tx: Transaction,
  engagementId: string,
  version: number,
  { clientId, template }: LockedEngagement,
  changes: MapChanges,
): Promise<Visibility> {
  const [map] = await tx.query<{ visibility: Visibility }>(
    sql`select visibility from chain_map where engagement_id = ${engagementId}`,
  );
  if (!map) {
    if (version !== 1) throw new PreconditionFailed();
    await tx.insert(ChainMapEntity, { engagementId, clientId, stages: [...defaultChain(template)] });
  }
  await tx.update(ChainMapEntity, { engagementId, version }, changes);
  return map?.visibility ?? 'private';
}

function toStages(body: readonly NewChainStageDto[]): ChainStage[] {
  const stages = body.map(({ key = uuid(), name, state, note = '' }) => ({ key, name, state, note }));
  const duplicate = stages.findIndex(
    ({ key }, index) => stages.findIndex((other) => other.key === key) < index,
  );
  if (duplicate >= 0) {
    const detail = 'another stage has this key; omit it for a new stage';
    throw new Invalid('chain_map.invalid', `${detail}.`, [{ pointer: `/stages/${duplicate}/key`, detail }]);
  }
  return stages;
}
