import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { InboxDto, InboxItemDto, InboxQuery, InboxReadDto, ReadInboxDto } from './inbox.dto';
import { InboxService } from './inbox.service';

@Controller('v1/inbox')
export class InboxController {
  constructor(private readonly inbox: InboxService) {}

  /**
   * Lists your notifications in the current practice, newest first. Sign-in links and similar emails are not included.
   */
  @Get()
  @Allow('account:read')
  list(@Query() query: InboxQuery): Promise<Json<InboxDto>> {
    return this.inbox.list(query);
  }

  /** Marks one notification as read. This cannot be undone. */
  @Post(':id/readings')
  @Allow('account:write')
  readOne(@Param() { id }: IdParams): Promise<Json<InboxItemDto>> {
    return this.inbox.markRead(id);
  }

  /** Marks a notification and all earlier ones as read. */
  @Post('readings')
  @Allow('account:write')
  readUpTo(@Body() { upTo }: ReadInboxDto): Promise<Json<InboxReadDto>> {
    return this.inbox.markReadUpTo(upTo);
  }
}
