import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';

@Entity('sequence_item')
export class SequenceItemEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  key: string;

  @Column('smallint')
  week: number;

  @Column('text')
  title: string;

  @Column('date')
  dueOn: LocalDate;

  @Column('date', { nullable: true })
  doneOn: LocalDate | null;

  @Column('boolean')
  blockedByAccess: boolean;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
