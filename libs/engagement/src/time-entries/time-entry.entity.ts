import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { TimeKind } from '@quarterdeck/domain/hours-budget';

@Entity('time_entry')
export class TimeEntryEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('date')
  workedOn: LocalDate;

  @Column('integer')
  minutes: number;

  @Column('uuid')
  userId: string;

  @Column('text')
  kind: TimeKind;

  @Column('text')
  note: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
