import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionCategory } from '@quarterdeck/domain/decision-category';
import type { RightRole } from '@quarterdeck/domain/decision-right';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('decision_right')
export class DecisionRightEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  setId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  visibility: Visibility;

  @Column('text')
  category: DecisionCategory;

  @Column('bigint', { nullable: true })
  spendLimitAmount: number | null;

  @Column('char', { nullable: true })
  currency: string | null;

  @Column('text')
  ctoRole: RightRole;

  @Column('text')
  founderRole: RightRole;
}
