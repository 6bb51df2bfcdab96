import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionLinkType } from '@quarterdeck/domain/decision';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('decision_link')
export class DecisionLinkEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  decisionId: string;

  @Column('uuid')
  clientId: string;

  @PrimaryColumn('text')
  recordType: DecisionLinkType;

  @PrimaryColumn('uuid')
  recordId: string;

  @Column('text')
  visibility: Visibility;

  @Column('timestamptz')
  createdAt: Date;
}
