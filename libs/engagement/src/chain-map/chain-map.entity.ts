import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { ChainStage } from '@quarterdeck/domain/chain-map';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('chain_map')
export class ChainMapEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid', { name: 'engagement_id' })
  engagementId: string;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('jsonb')
  stages: readonly ChainStage[];

  @Column('text')
  visibility: Visibility;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
