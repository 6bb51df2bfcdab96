import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@quarterdeck/domain/roles';

@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column('text')
  role: Role;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
