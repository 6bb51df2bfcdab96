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

  /** Gets your notification preferences in the current practice. Each member sets their own. */
  @Get()
  @Allow('account:read')
  get(): Promise<Json<NotificationPreferencesDto>> {
    return this.preferences.get();
  }

  /**
   * Replaces your notification preferences. They apply from then on; notifications already held for the end of quiet
   * hours stay held.
   */
  @Put()
  @Allow('account:write')
  save(
    @Body() body: SaveNotificationPreferencesDto,
    @IfMatch() version: number,
  ): Promise<Json<NotificationPreferencesDto>> {
    return this.preferences.update(body, version);
  }

  /** Sends you a test message through your first working channel. At most one per minute. */
  @Post('test-messages')
  @HttpCode(202)
  @Allow('account:write')
  async test(): Promise<TestMessageDto> {
    await this.preferences.sendTest();
    return { accepted: true };
  }
}
