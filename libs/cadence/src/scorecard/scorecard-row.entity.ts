import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { GoalOperator } from '@quarterdeck/domain/scorecard';

@Entity('scorecard_row')
export class ScorecardRowEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  name: string;

  @Column('text')
  unit: string;

  @Column('uuid')
  ownerUserId: string;

  @Column('text')
  operator: GoalOperator;

  @Column('numeric')
  target: string;

  @Column('numeric', { nullable: true })
  targetTo: string | null;

  @Column('date')
  since: LocalDate;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
