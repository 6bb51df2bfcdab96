import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('excuse')
export class ExcuseEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  occurrenceId: string;

  @Column('uuid')
  clientId: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  excusedBy: string;

  @Column('timestamptz')
  excusedAt: Date;
}
