import { Injectable } from '@nestjs/common';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { NotificationState } from './notification-states';
import type {
  NotificationCountsDto,
  NotificationDto,
  NotificationListDto,
  NotificationListQuery,
} from './notifications.dto';
import { notificationCounts, notificationPage, oneNotification } from './notifications.queries';

interface Known {
  kind: string;
  state: NotificationState;
  clientId: string | null;
}

/** Why a notification cannot be resent. */
const NOT_GIVEN_UP: Readonly<Record<Exclude<NotificationState, 'failed' | 'unknown'>, string>> = {
  pending: 'It is already waiting for its next attempt.',
  sending: 'It is being sent right now.',
  sent: 'It was delivered. Sending it again would notify the recipient twice.',
  suppressed: 'It was no longer needed, so there is nothing to send.',
};

@Injectable()
export class NotificationsService {
  constructor(private readonly db: TenantDb) {}

  list({ limit, cursor, clientId, state }: NotificationListQuery): Promise<Json<NotificationListDto>> {
    const after = decodeCursor(cursor, [cursorPart.uuid]);
    return this.db.read(notificationPage(clientId, state)(limit, clientId ?? null, state ?? null, ...after));
  }

  counts(): Promise<Json<NotificationCountsDto>> {
    return this.db.read(notificationCounts());
  }

  resend(id: string): Promise<Json<NotificationDto>> {
    return this.db.write(async (tx) => {
      const [known] = await tx.query<Known>(
        sql`select n.kind, n.state, n.client_id as "clientId" from notification n where n.id = ${id}`,
      );
      if (!known) throw new NotFound();
      const { kind, state, clientId } = known;
      const [{ resent }] = (await tx.query<{ resent: boolean | null }>(
        sql`select ctx.resend_notification(${id}) as resent`,
      )) as [{ resent: boolean | null }];
      if (!resent) {
        const why = state === 'failed' || state === 'unknown' ? NOT_GIVEN_UP.pending : NOT_GIVEN_UP[state];
        throw new Conflict('notification.not_given_up', why);
      }
      tx.audit('notification.resent', { id, clientId }, { kind, was: state });
      return tx.read(oneNotification(id));
    });
  }
}
