import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionEventKind } from '@quarterdeck/domain/decision';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('decision_event')
export class DecisionEventEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  decisionId: string;

  @Column('uuid')
  clientId: string;

  @Column('text')
  kind: DecisionEventKind;

  @Column('text')
  visibility: Visibility;

  @Column('integer', { nullable: true })
  revision: number | null;

  @Column('bytea', { nullable: true })
  contentHash: Buffer | null;

  @Column('text')
  reason: string;

  @Column('uuid', { nullable: true })
  aboutId: string | null;

  @Column('uuid')
  userId: string;

  @Column('timestamptz')
  occurredAt: Date;
}
