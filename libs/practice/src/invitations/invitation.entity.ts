import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@quarterdeck/domain/roles';

@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  role: Role;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid')
  invitedBy: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
