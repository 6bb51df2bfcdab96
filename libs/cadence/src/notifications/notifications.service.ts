import { Injectable } from '@nestjs/common';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pagination';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { NotificationListDto, NotificationListQuery } from './notifications.dto';
import { notificationPage } from './notifications.queries';

@Injectable()
export class NotificationsService {
  constructor(private readonly gate: Gate) {}

  list({ limit, cursor, clientId }: NotificationListQuery): Promise<Json<NotificationListDto>> {
    return this.gate.read(notificationPage, [
      limit,
      clientId ?? null,
      ...decodeCursor(cursor, [cursorPart.uuid]),
    ]);
  }
}
