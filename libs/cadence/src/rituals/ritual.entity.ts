import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate, Weekday } from '@quarterdeck/domain/calendar-date';
import type { LocalTime } from '@quarterdeck/domain/local-time';
import type { Nth, Recurrence } from '@quarterdeck/domain/recurrence';
import type { RitualKind } from '@quarterdeck/domain/ritual-kind';
import type { Misfire } from './reminding.dto';

@Entity('ritual')
export class RitualEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  kind: RitualKind;

  @Column('text')
  title: string;

  @Column('time')
  localTime: LocalTime;

  @Column('text')
  timeZone: string;

  @Column('date')
  startsOn: LocalDate;

  @Column('date', { nullable: true })
  endsOn: LocalDate | null;

  @Column('uuid')
  ownerUserId: string;

  @Column('date')
  plannedUntil: string;

  @Column('bigint')
  planFence: number;

  @Column('timestamptz')
  planLeaseUntil: Date;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;

  @Column('text')
  recurrence: Recurrence['type'];

  @Column('smallint', { array: true })
  weekdays: Weekday[];

  @Column('smallint')
  every: number;

  @Column('smallint', { nullable: true })
  nth: Nth | null;

  @Column('text')
  agenda: string;

  @Column('text')
  description: string;

  @Column('timestamptz')
  dueFrom: Date;

  @Column('text')
  misfire: Misfire;

  @Column('integer')
  graceMinutes: number;

  @Column('integer', { array: true })
  leadMinutes: number[];

  @Column('integer', { nullable: true })
  remindOverdueAfterMinutes: number | null;

  @Column('integer')
  inviteSequence: number;
}
