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

  /** Lists notifications with their recipient and reason, newest first. */
  @Get('notifications')
  @Allow('notifications:read')
  list(@Query() query: NotificationListQuery): Promise<Json<NotificationListDto>> {
    return this.notifications.list(query);
  }

  /** Counts the practice's notifications by state. */
  @Get('notification-counts')
  @Allow('notifications:read')
  counts(): Promise<Json<NotificationCountsDto>> {
    return this.notifications.counts();
  }

  /**
   * Resends an undelivered notification under the same Message-ID. If it may have arrived, it uses the same channel
   * again; otherwise it starts with the recipient's first channel.
   */
  @Post('notifications/:id/resends')
  @Allow('notifications:write')
  resend(@Param() { id }: IdParams): Promise<Json<NotificationDto>> {
    return this.notifications.resend(id);
  }
}
