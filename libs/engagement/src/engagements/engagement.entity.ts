import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { EngagementModel, EngagementState } from '@quarterdeck/domain/engagement';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';

@Entity('engagement')
export class EngagementEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('integer')
  cycle: number;

  @Column('text')
  model: EngagementModel;

  @Column('text')
  template: EngagementTemplateId;

  @Column('text')
  state: EngagementState;

  @Column('date', { name: 'kickoff_on' })
  kickoffOn: string;

  @Column('text')
  visibility: 'private' | 'published';

  @Column('timestamptz', { name: 'activated_at', nullable: true })
  activatedAt: Date | null;

  @Column('timestamptz', { name: 'paused_at', nullable: true })
  pausedAt: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
