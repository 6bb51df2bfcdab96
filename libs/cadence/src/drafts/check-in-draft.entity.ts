import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('check_in_draft')
export class CheckInDraftEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  occurrenceId: string;

  @PrimaryColumn('uuid')
  userId: string;

  @Column('uuid')
  clientId: string;

  @Column('jsonb')
  content: unknown;

  @Column('timestamptz')
  updatedAt: Date;
}
