import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActionItemState } from '@quarterdeck/domain/action-item';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('action_item')
export class ActionItemEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid', { nullable: true })
  occurrenceId: string | null;

  @Column('text')
  title: string;

  @Column('text')
  note: string;

  @Column('uuid')
  ownerUserId: string;

  @Column('uuid')
  raisedBy: string;

  @Column('date')
  raisedOn: LocalDate;

  @Column('date')
  dueOn: LocalDate;

  @Column('text')
  state: ActionItemState;

  @Column('text', { nullable: true })
  dropReason: string | null;

  @Column('date', { nullable: true })
  closedOn: LocalDate | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('uuid', { nullable: true })
  closedBy: string | null;

  @Column('text')
  visibility: Visibility;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
