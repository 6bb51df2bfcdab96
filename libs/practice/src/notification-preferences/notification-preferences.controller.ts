import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import {
  NotificationPreferencesDto,
  SaveNotificationPreferencesDto,
  TestMessageDto,
} from './notification-preferences.dto';
import { NotificationPreferencesService } from './notification-preferences.service';

@Controller('v1/notification-preferences')
export class NotificationPreferencesController {
  constructor(private readonly preferences: NotificationPreferencesService) {}

  /** How you are told about things in the practice that you are in: everybody chooses for themselves. */
  @Get()
  @Allow('account:read')
  get(): Promise<Json<NotificationPreferencesDto>> {
    return this.preferences.get();
  }

  /** Chooses anew. It counts for what is sent from then on; what waits already for the end of quiet hours still waits for it. */
  @Put()
  @Allow('account:write')
  save(
    @Body() body: SaveNotificationPreferencesDto,
    @IfMatch() version: number,
  ): Promise<Json<NotificationPreferencesDto>> {
    return this.preferences.update(body, version);
  }

  /** Sends you a message, by the first of your channels that works, so that you see whether it arrives: one a minute. */
  @Post('test-messages')
  @HttpCode(202)
  @Allow('account:write')
  async test(): Promise<TestMessageDto> {
    await this.preferences.sendTest();
    return { accepted: true };
  }
}
