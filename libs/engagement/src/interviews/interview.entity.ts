import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { InterviewRole } from '@quarterdeck/domain/interview-coverage';

@Entity('interview')
export class InterviewEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  person: string;

  @Column('text')
  role: InterviewRole;

  @Column('date')
  heldOn: LocalDate;

  @Column('text')
  notes: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
