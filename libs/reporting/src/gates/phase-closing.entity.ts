import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('phase_closing')
export class PhaseClosingEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  phaseId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  closedBy: string;

  @Column('timestamptz')
  closedAt: Date;

  @Column('jsonb')
  criteria: unknown;
}
