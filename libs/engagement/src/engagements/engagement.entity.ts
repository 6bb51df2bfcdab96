import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementModel, EngagementState } from '@quarterdeck/domain/engagement';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';

@Entity('engagement')
export class EngagementEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('integer')
  cycle: number;

  @Column('text')
  model: EngagementModel;

  @Column('text')
  template: EngagementTemplateId;

  @Column('text')
  state: EngagementState;

  @Column('date')
  kickoffOn: LocalDate;

  @Column('text')
  visibility: 'private' | 'published';

  @Column('timestamptz', { nullable: true })
  activatedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  pausedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;

  @Column('uuid', { nullable: true })
  escalationUserId: string | null;
}
