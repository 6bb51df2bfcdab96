import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { PhaseKind, PhaseState } from '@quarterdeck/domain/phase';

@Entity('phase')
export class PhaseEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  kind: PhaseKind;

  @Column('text')
  name: string;

  @Column('text')
  state: PhaseState;

  @Column('smallint')
  dayFrom: number;

  @Column('smallint')
  dayTo: number;

  @Column('date')
  startsOn: LocalDate;

  @Column('date')
  endsOn: LocalDate;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
