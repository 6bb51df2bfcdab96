import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';

@Entity('milestone')
export class MilestoneEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  phaseId: string;

  @Column('text')
  key: string;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  @Column('date')
  dueOn: LocalDate;

  @Column('date', { nullable: true })
  doneOn: LocalDate | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
