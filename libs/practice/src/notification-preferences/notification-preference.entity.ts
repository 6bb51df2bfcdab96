import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Digest } from '@quarterdeck/domain/notification-topic';

@Entity('notification_preference')
export class NotificationPreferenceEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  userId: string;

  @Column('text', { array: true })
  channels: string[];

  @Column('text', { nullable: true })
  slackWebhook: string | null;

  @Column('text', { nullable: true })
  slackHint: string | null;

  @Column('time', { nullable: true })
  quietFrom: string | null;

  @Column('time', { nullable: true })
  quietUntil: string | null;

  @Column('text', { array: true })
  muted: string[];

  @Column('text')
  digest: Digest;

  @Column('time')
  digestTime: string;

  @Column('boolean')
  remindersInDigest: boolean;

  @Column('timestamptz', { nullable: true })
  nextDigestAt: Date | null;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
