import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { Health } from '@quarterdeck/domain/health';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('check_in')
export class CheckInEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('text')
  moved: string;

  @Column('text')
  blocked: string;

  @Column('text', { name: 'decisions_needed' })
  decisionsNeeded: string;

  @Column('bigint', { name: 'cash_amount', nullable: true })
  cashAmount: number | null;

  @Column('bigint', { name: 'cash_in_amount', nullable: true })
  cashInAmount: number | null;

  @Column('bigint', { name: 'cash_out_amount', nullable: true })
  cashOutAmount: number | null;

  /** ISO 4217 code of the three figures: the client's when it was submitted. */
  @Column('char', { length: 3 })
  currency: string;

  @Column('smallint', { nullable: true })
  pulse: number | null;

  @Column('text', { nullable: true })
  health: Health | null;

  @Column('text', { name: 'health_reason', nullable: true })
  healthReason: string | null;

  @Column('text')
  visibility: Visibility;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt: Date | null;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
