import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('fit_link')
export class FitLinkEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  label: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
