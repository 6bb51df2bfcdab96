import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { Confidence } from '@quarterdeck/domain/client-fact';
import type { System } from '@quarterdeck/domain/finding';
import type { Visibility } from '@quarterdeck/domain/visibility';
import type { EvidenceDto } from './findings.dto';

@Entity('finding')
export class FindingEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('uuid', { name: 'engagement_id' })
  engagementId: string;

  @Column('text')
  system: System;

  @Column('text')
  statement: string;

  @Column('jsonb')
  evidence: EvidenceDto[];

  @Column('text')
  confidence: Confidence;

  @Column('bigint', { name: 'cost_amount', nullable: true })
  costAmount: number | null;

  @Column('char', { length: 3, name: 'cost_currency', nullable: true })
  costCurrency: string | null;

  @Column('integer', { name: 'effort_hours', nullable: true })
  effortHours: number | null;

  @Column('text', { name: 'chain_stage', nullable: true })
  chainStage: string | null;

  @Column('text')
  visibility: Visibility;

  @Column('text', { name: 'founder_summary', nullable: true })
  founderSummary: string | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
