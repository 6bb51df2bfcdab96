import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';

@Entity('time_off')
export class TimeOffEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  clientId: string | null;

  @Column('date')
  fromOn: LocalDate;

  @Column('date', { nullable: true })
  untilOn: LocalDate | null;

  @Column('text')
  reason: string;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
