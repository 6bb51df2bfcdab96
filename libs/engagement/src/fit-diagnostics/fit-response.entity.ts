import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FitOutcome, FitRun } from '@quarterdeck/domain/fit-diagnostic';
import type { Visibility } from '@quarterdeck/domain/visibility';
import type { FitAnswerDto } from './fit-answers.dto';

@Entity('fit_response')
export class FitResponseEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  source: 'link' | 'portal';

  @Column('uuid', { nullable: true })
  linkId: string | null;

  @Column('uuid', { nullable: true })
  submissionId: string | null;

  @Column('uuid', { nullable: true })
  clientId: string | null;

  @Column('uuid', { nullable: true })
  engagementId: string | null;

  @Column('text', { nullable: true })
  run: FitRun | null;

  @Column('text')
  visibility: Visibility;

  @Column('integer')
  questionnaireVersion: number;

  @Column('jsonb')
  answers: FitAnswerDto[];

  @Column('text')
  outcome: FitOutcome;

  @Column('smallint')
  yesCount: number;

  @Column('smallint')
  minYes: number;

  @Column('text', { array: true })
  unanswered: string[];

  @Column('text', { array: true })
  disqualifiedBy: string[];

  @Column('text', { nullable: true })
  company: string | null;

  @Column('text', { nullable: true })
  contactName: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;

  @Column('timestamptz', { nullable: true })
  convertedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
