import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RevisionState } from '@quarterdeck/domain/decision';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('decision_revision')
export class DecisionRevisionEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  decisionId: string;

  @PrimaryColumn('integer')
  number: number;

  @Column('uuid')
  clientId: string;

  @Column('text')
  state: RevisionState;

  @Column('text')
  visibility: Visibility;

  @Column('jsonb')
  content: unknown;

  @Column('bytea')
  contentHash: Buffer;

  @Column('uuid')
  authorUserId: string;

  @Column('text', { nullable: true })
  approver: 'cto' | 'founder' | null;

  @Column('text', { nullable: true })
  approverReason: string | null;

  @Column('boolean', { nullable: true })
  withinRights: boolean | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  proposedAt: Date | null;
}
