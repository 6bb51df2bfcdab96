import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { HypothesisMatch } from '@quarterdeck/domain/hypothesis';

@Entity('hypothesis')
export class HypothesisEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  engagementId: string;

  @Column('uuid')
  clientId: string;

  @Column('text')
  founderWords: string;

  @Column('date')
  recordedOn: LocalDate;

  @Column('text', { nullable: true })
  diagnosis: string | null;

  @Column('text', { nullable: true })
  matched: HypothesisMatch | null;

  @Column('date', { nullable: true })
  closedOn: LocalDate | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
