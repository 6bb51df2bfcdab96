import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';

@Entity('interview_plan')
export class InterviewPlanEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  engagementId: string;

  @Column('uuid')
  clientId: string;

  @Column('integer', { nullable: true })
  engineers: number | null;

  @Column('date', { nullable: true })
  modelReviewedOn: LocalDate | null;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
