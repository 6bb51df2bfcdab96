import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';

@Entity('inherited_item')
export class InheritedItemEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  fromEngagementId: string;

  @Column('text')
  recordType: 'milestone' | 'finding' | 'decision' | 'scope' | 'decision_right_set';

  @Column('uuid')
  fromId: string;

  @Column('uuid', { nullable: true })
  toId: string | null;

  @Column('text')
  title: string;

  @Column('integer')
  originCycle: number;

  @Column('date')
  openSince: LocalDate;

  @Column('timestamptz')
  createdAt: Date;
}
