import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Entity('install_focus')
export class InstallFocusEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('uuid')
  findingId: string;

  @Column('integer', { nullable: true })
  rank: number | null;

  @Column('text', { nullable: true })
  rationale: string | null;

  @Column('uuid')
  chosenBy: string;

  @Column('timestamptz')
  chosenAt: Date;

  @Column('uuid', { nullable: true })
  releasedBy: string | null;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  @Column('text', { nullable: true })
  releaseReason: string | null;

  @Column('text')
  visibility: Visibility;

  @Column('integer')
  version: number;
}
