import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';

@Entity('access_item')
export class AccessItemEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('text')
  system: string;

  @Column('text')
  purpose: string;

  @Column('text')
  ownerName: string;

  @Column('date', { nullable: true })
  requestedOn: LocalDate | null;

  @Column('date')
  neededBy: LocalDate;

  @Column('date', { nullable: true })
  grantedOn: LocalDate | null;

  @Column('date', { nullable: true })
  revokedOn: LocalDate | null;

  @Column('boolean')
  blocking: boolean;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
