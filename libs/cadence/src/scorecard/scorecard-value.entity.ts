import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';

@Entity('scorecard_value')
export class ScorecardValueEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  rowId: string;

  @PrimaryColumn('date')
  week: LocalDate;

  @Column('uuid')
  clientId: string;

  @Column('numeric')
  value: string;

  @Column('timestamptz')
  updatedAt: Date;
}
