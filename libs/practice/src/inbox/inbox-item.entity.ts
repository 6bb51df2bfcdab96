import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('inbox_item')
export class InboxItemEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  notificationId: string;

  @Column('uuid')
  userId: string;

  @Column('uuid', { nullable: true })
  clientId: string | null;

  @Column('text')
  kind: string;

  @Column('text')
  title: string;

  @Column('text')
  path: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;
}
