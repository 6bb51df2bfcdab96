import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('hours_budget')
export class HoursBudgetEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  engagementId: string;

  @Column('uuid')
  clientId: string;

  @Column('integer')
  minutesPerMonth: number;

  @Column('integer', { nullable: true })
  carryOverCapMinutes: number | null;

  @Column('smallint', { nullable: true })
  carryOverMonths: number | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
