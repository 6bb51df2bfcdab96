import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';

@Entity('milestone')
export class MilestoneEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('uuid', { name: 'engagement_id' })
  engagementId: string;

  @Column('uuid', { name: 'phase_id' })
  phaseId: string;

  @Column('text')
  key: string;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('date', { name: 'done_on', nullable: true })
  doneOn: string | null;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
