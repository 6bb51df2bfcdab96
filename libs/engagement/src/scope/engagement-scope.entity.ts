import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('engagement_scope')
export class EngagementScopeEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  engagementId: string;

  @Column('uuid')
  clientId: string;

  @Column('text')
  stuck: string;

  @Column('text')
  unstable: string;

  @Column('text')
  engineeringOwner: string;

  @Column('text')
  mustImprove: string;

  @Column('text')
  ctoMandate: string;

  @Column('uuid')
  updatedBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
