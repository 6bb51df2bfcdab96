import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('client_grant')
export class ClientGrantEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  membershipId: string;

  @PrimaryColumn('uuid')
  clientId: string;

  @Column('timestamptz')
  createdAt: Date;
}
