import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('ritual_question')
export class RitualQuestionEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  ritualId: string;

  @PrimaryColumn('date')
  keptOn: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  decisionId: string;

  @Column('timestamptz')
  askedAt: Date;
}
