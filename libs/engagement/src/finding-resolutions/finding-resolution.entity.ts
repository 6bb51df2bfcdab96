import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';

@Entity('finding_resolution')
export class FindingResolutionEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  findingId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('date')
  resolvedOn: LocalDate;

  @Column('text')
  evidence: string;

  @Column('uuid')
  resolvedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
