import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { ReviewVerdict } from '@quarterdeck/domain/decision';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('decision_review')
export class DecisionReviewEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  decisionId: string;

  @Column('uuid')
  clientId: string;

  @Column('text')
  visibility: Visibility;

  @Column('integer')
  revision: number;

  @Column('text')
  metric: string;

  @Column('text')
  target: string;

  @Column('smallint', { nullable: true })
  confidence: number | null;

  @Column('uuid')
  statedBy: string;

  @Column('date')
  dueOn: LocalDate;

  @Column('text', { nullable: true })
  verdict: ReviewVerdict | null;

  @Column('text')
  measuredValue: string;

  @Column('text')
  note: string;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;
}
