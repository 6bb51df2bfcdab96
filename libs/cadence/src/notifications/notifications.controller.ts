import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import {
  NotificationCountsDto,
  NotificationDto,
  NotificationListDto,
  NotificationListQuery,
} from './notifications.dto';
import { NotificationsService } from './notifications.service';

@Controller('v1')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  /** What is sent to whom for which reason, newest first. */
  @Get('notifications')
  @Allow('notifications:read')
  list(@Query() query: NotificationListQuery): Promise<Json<NotificationListDto>> {
    return this.notifications.list(query);
  }

  /** How many notifications of the practice are in each state. */
  @Get('notification-counts')
  @Allow('notifications:read')
  counts(): Promise<Json<NotificationCountsDto>> {
    return this.notifications.counts();
  }

  /**
   * Sends again what was given up, under the same Message-ID. What may have arrived goes over the same channel as before;
   * what surely has not begins with the recipient's first.
   */
  @Post('notifications/:id/resends')
  @Allow('notifications:write')
  resend(@Param() { id }: IdParams): Promise<Json<NotificationDto>> {
    return this.notifications.resend(id);
  }
}
