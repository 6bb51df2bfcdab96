import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChainStage } from '@quarterdeck/domain/chain-map';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('chain_map')
export class ChainMapEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  engagementId: string;

  @Column('uuid')
  clientId: string;

  @Column('jsonb')
  stages: readonly ChainStage[];

  @Column('text')
  visibility: Visibility;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
