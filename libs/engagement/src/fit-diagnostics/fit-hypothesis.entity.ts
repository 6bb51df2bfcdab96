import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('fit_hypothesis')
export class FitHypothesisEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  responseId: string;

  @Column('text')
  question: string;

  @Column('text')
  statement: string;

  @Column('smallint', { nullable: true })
  cost: number | null;

  @Column('uuid', { nullable: true })
  findingId: string | null;

  @Column('timestamptz')
  createdAt: Date;
}
