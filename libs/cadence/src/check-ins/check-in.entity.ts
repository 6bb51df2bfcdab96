import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Health } from '@quarterdeck/domain/health';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('check_in')
export class CheckInEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  occurrenceId: string;

  @Column('uuid')
  authorUserId: string;

  @Column('text')
  moved: string;

  @Column('text')
  blocked: string;

  @Column('text')
  decisionsNeeded: string;

  @Column('bigint', { nullable: true })
  cashAmount: number | null;

  @Column('bigint', { nullable: true })
  cashInAmount: number | null;

  @Column('bigint', { nullable: true })
  cashOutAmount: number | null;

  @Column('char')
  currency: string;

  @Column('smallint', { nullable: true })
  pulse: number | null;

  @Column('text')
  visibility: Visibility;

  @Column('timestamptz')
  submittedAt: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;

  @Column('text', { nullable: true })
  health: Health | null;

  @Column('text', { nullable: true })
  healthReason: string | null;
}
