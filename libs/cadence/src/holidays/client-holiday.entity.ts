import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';

@Entity('client_holiday')
export class ClientHolidayEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('date')
  localDate: LocalDate;

  @Column('text')
  name: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
