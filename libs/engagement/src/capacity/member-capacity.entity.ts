import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('member_capacity')
export class MemberCapacityEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  membershipId: string;

  @Column('integer')
  minutesPerMonth: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
