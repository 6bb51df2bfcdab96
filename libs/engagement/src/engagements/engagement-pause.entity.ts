import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('engagement_pause')
export class EngagementPauseEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('timestamptz')
  pausedAt: Date;

  @Column('timestamptz', { nullable: true })
  resumedAt: Date | null;
}
