import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RightSetState } from '@quarterdeck/domain/decision-right';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('decision_right_set')
export class DecisionRightSetEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('integer')
  number: number;

  @Column('text')
  state: RightSetState;

  @Column('text')
  visibility: Visibility;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz', { nullable: true })
  proposedAt: Date | null;

  @Column('uuid', { nullable: true })
  proposedBy: string | null;

  @Column('timestamptz', { nullable: true })
  agreedAt: Date | null;

  @Column('uuid', { nullable: true })
  agreedBy: string | null;

  @Column('timestamptz', { nullable: true })
  replacedAt: Date | null;

  @Column('text', { nullable: true })
  contentHash: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;

  @Column('timestamptz', { nullable: true })
  objectedAt: Date | null;

  @Column('uuid', { nullable: true })
  objectedBy: string | null;

  @Column('text', { nullable: true })
  objection: string | null;
}
