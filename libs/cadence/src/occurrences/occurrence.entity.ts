import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { OccurrenceState } from '@quarterdeck/domain/occurrence';
import type { OutcomeReason } from '@quarterdeck/domain/outcome-reason';

@Entity('occurrence')
export class OccurrenceEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  ritualId: string;

  @Column('date')
  localDate: LocalDate;

  @Column('text')
  timeZone: string;

  @Column('timestamptz')
  dueAt: Date;

  @Column('text')
  state: OccurrenceState;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;

  @Column('text')
  kind: string;

  @Column('text', { nullable: true })
  outcomeReason: OutcomeReason | null;

  @Column('timestamptz', { nullable: true })
  leadAt: Date | null;

  @Column('timestamptz', { nullable: true })
  overdueAt: Date | null;

  @Column('date')
  followsOn: LocalDate;
}
