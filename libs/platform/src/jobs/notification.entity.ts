import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '@quarterdeck/domain/notification-topic';

@Entity('notification')
export class NotificationEntity {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  clientId: string | null;

  @Column('text')
  kind:
    | 'ritual_due'
    | 'ritual_lead'
    | 'ritual_overdue'
    | 'ritual_missed'
    | 'weekly_update'
    | 'invitation'
    | 'sign_in_link'
    | 'password_reset'
    | 'decision_rights_proposed'
    | 'decision_waiting'
    | 'decision_rights_answered'
    | 'fit_response_received'
    | 'digest'
    | 'test_message'
    | 'calendar_invite';

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
