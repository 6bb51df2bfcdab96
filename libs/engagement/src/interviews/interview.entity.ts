import { Column, Entity, PrimaryColumn, UpdateDateColumn, VersionColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { InterviewRole } from '@quarterdeck/domain/interview-coverage';

@Entity('interview')
export class InterviewEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'client_id' })
  clientId: string;

  @Column('uuid', { name: 'engagement_id' })
  engagementId: string;

  @Column('text')
  person: string;

  @Column('text')
  role: InterviewRole;

  @Column('date', { name: 'held_on' })
  heldOn: LocalDate;

  @Column('text')
  notes: string;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
