import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Confidence } from '@quarterdeck/domain/client-fact';
import type { System } from '@quarterdeck/domain/finding';
import type { Visibility } from '@quarterdeck/domain/visibility';
import type { EvidenceDto } from './findings.dto';

@Entity('finding')
export class FindingEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  system: System;

  @Column('text')
  statement: string;

  @Column('jsonb')
  evidence: EvidenceDto[];

  @Column('text')
  confidence: Confidence;

  @Column('bigint', { nullable: true })
  costAmount: number | null;

  @Column('char', { nullable: true })
  costCurrency: string | null;

  @Column('integer', { nullable: true })
  effortHours: number | null;

  @Column('text', { nullable: true })
  chainStage: string | null;

  @Column('text')
  visibility: Visibility;

  @Column('text', { nullable: true })
  founderSummary: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
