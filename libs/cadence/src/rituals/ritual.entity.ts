import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { RitualKind } from '@quarterdeck/domain/ritual-kind';
import type { LocalDate, Weekday } from '@quarterdeck/domain/calendar-date';
import type { LocalTime } from '@quarterdeck/domain/local-time';
import type { Nth, Recurrence } from '@quarterdeck/domain/recurrence';
import type { Misfire } from './reminding.dto';

@Entity('ritual')
export class RitualEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('uuid', { name: 'engagement_id' })
  engagementId: string;

  @Column('text')
  kind: RitualKind;

  @Column('text')
  title: string;

  @Column('text')
  recurrence: Recurrence['type'];

  /** ISO weekdays; of a monthly rule the only one. */
  @Column('smallint', { array: true })
  weekdays: Weekday[];

  /** Weeks or months from one to the next. */
  @Column('smallint')
  every: number;

  /** Of a monthly rule; -1 is the last. */
  @Column('smallint', { nullable: true })
  nth: Nth | null;

  @Column('text')
  agenda: string;

  @Column('text')
  description: string;

  @Column('time', { name: 'local_time', precision: 0 })
  localTime: LocalTime;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('date', { name: 'starts_on' })
  startsOn: LocalDate;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: LocalDate | null;

  @Column('uuid', { name: 'owner_user_id' })
  ownerId: string;

  @Column('date', { name: 'planned_until' })
  plannedUntil: string;

  /** Nothing that would be due up to then is planned. */
  @Column('timestamptz', { name: 'due_from' })
  dueFrom: Date;

  @Column('text')
  misfire: Misfire;

  @Column('integer', { name: 'grace_minutes' })
  graceMinutes: number;

  @Column('integer', { name: 'lead_minutes', array: true })
  leadMinutes: number[];

  @Column('integer', { name: 'remind_overdue_after_minutes', nullable: true })
  remindOverdueAfterMinutes: number | null;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
