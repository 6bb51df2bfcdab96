import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '@quarterdeck/domain/notification-topic';
import type { NotificationKind } from './notification-kinds';

@Entity('notification')
export class NotificationEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  clientId: string | null;

  @Column('text')
  kind: NotificationKind;

  @Column('text')
  channel: Channel;

  @Column('text')
  reason: string;

  @Column('uuid')
  subjectId: string;

  @Column('uuid', { nullable: true })
  recipientUserId: string | null;

  @Column('text', { nullable: true })
  recipientEmail: string | null;

  @Column('text')
  state: 'pending' | 'sending' | 'sent' | 'failed' | 'unknown' | 'suppressed';

  @Column('timestamptz')
  notBefore: Date;

  @Column('integer')
  attempts: number;

  @Column('bigint')
  fence: number;

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;

  @Column('timestamptz')
  wakeAfter: Date;

  @Column('text', { nullable: true })
  lastError: string | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('text', { array: true })
  tried: string[];

  @Column('integer')
  attemptsElsewhere: number;

  @Column('boolean')
  mayBeSent: boolean;
}
