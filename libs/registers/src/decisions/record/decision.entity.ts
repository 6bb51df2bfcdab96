import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { DecisionState, Door, WaitingOn } from '@quarterdeck/domain/decision';
import type { DecisionCategory } from '@quarterdeck/domain/decision-category';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('decision')
export class DecisionEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('integer')
  number: number;

  @Column('text')
  state: DecisionState;

  @Column('text')
  category: DecisionCategory;

  @Column('text')
  door: Door;

  @Column('date', { nullable: true })
  reversalDeadline: LocalDate | null;

  @Column('integer')
  headRevision: number;

  @Column('integer', { nullable: true })
  approvedRevision: number | null;

  @Column('text', { nullable: true })
  waitingOn: WaitingOn | null;

  @Column('timestamptz', { nullable: true })
  waitingSince: Date | null;

  @Column('text')
  visibility: Visibility;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('uuid')
  raisedBy: string;

  @Column('timestamptz')
  raisedAt: Date;

  @Column('date', { nullable: true })
  neededBy: LocalDate | null;

  @Column('bigint', { nullable: true })
  costOfDelayAmount: number | null;

  @Column('char', { nullable: true })
  costOfDelayCurrency: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  actionedAt: Date | null;

  @Column('integer')
  reopenedCount: number;

  @Column('uuid', { nullable: true })
  supersededBy: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;

  @Column('text', { nullable: true })
  importedFrom: string | null;
}
