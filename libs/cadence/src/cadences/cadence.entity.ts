import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { LocalDate, Weekday } from '@quarterdeck/domain/calendar-date';
import type { LocalTime } from '@quarterdeck/domain/local-time';

@Entity('cadence')
export class CadenceEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('uuid', { name: 'engagement_id' })
  engagementId: string;

  @Column('text')
  kind: 'weekly_check_in';

  @Column('text')
  title: string;

  @Column('smallint')
  weekday: Weekday;

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

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
