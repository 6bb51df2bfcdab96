import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { NotificationListDto, NotificationListQuery } from './notifications.dto';
import { NotificationsService } from './notifications.service';

@Controller('v1/notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  /** What was sent to whom for which reason, newest first; only for the practice's own people. */
  @Get()
  @Allow('cadences:read')
  list(@Query() query: NotificationListQuery): Promise<Json<NotificationListDto>> {
    return this.notifications.list(query);
  }
}
