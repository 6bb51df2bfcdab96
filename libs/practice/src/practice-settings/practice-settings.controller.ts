import { Body, Controller, Delete, Get, HttpCode, Patch } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { PracticeChangesDto, PracticeDto } from './practice-settings.dto';
import { PracticeSettingsService } from './practice-settings.service';

@Controller('v1/practice')
export class PracticeSettingsController {
  constructor(private readonly settings: PracticeSettingsService) {}

  /** Gets the practice you are working in. */
  @Get()
  @Allow('practice:read')
  get(): Promise<Json<PracticeDto>> {
    return this.settings.get();
  }

  /** Renames the practice. */
  @Patch()
  @Allow('practice:write')
  rename(@Body() body: PracticeChangesDto, @IfMatch() version: number): Promise<Json<PracticeDto>> {
    return this.settings.rename(body, version);
  }

  /** Deletes a demo practice with its clients, people and sessions. This cannot be undone. */
  @Delete('demo-data')
  @HttpCode(204)
  @Allow('practice:write')
  removeDemo(): Promise<void> {
    return this.settings.removeDemo();
  }
}
