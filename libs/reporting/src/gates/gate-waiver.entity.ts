import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('gate_waiver')
export class GateWaiverEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  phaseId: string;

  @Column('text')
  criterion: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  waivedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
