import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { TakesBody } from '@quarterdeck/platform/http/bodies/body-rules';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfOccurrenceParams } from '../check-ins/check-ins.dto';
import { CheckInDraftDto, SaveDraftDto } from './drafts.dto';
import { DraftsService } from './drafts.service';

@Controller('v1')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  /**
   * Keeps what you have typed of a check-in, in place of what was kept before; the due date shows it to you alone. A
   * meeting's notes make it larger than other bodies: 1 MB at most.
   */
  @Put('occurrences/:occurrenceId/draft')
  @Allow('check-ins:write')
  @TakesBody({ bytes: 1024 * 1024 })
  save(
    @Param() { occurrenceId }: OfOccurrenceParams,
    @Body() body: SaveDraftDto,
  ): Promise<Json<CheckInDraftDto>> {
    return this.drafts.save(occurrenceId, body);
  }

  /** Drops what you have typed, if anything was kept. Submitting the check-in does so too. */
  @Delete('occurrences/:occurrenceId/draft')
  @HttpCode(204)
  @Allow('check-ins:write')
  drop(@Param() { occurrenceId }: OfOccurrenceParams): Promise<void> {
    return this.drafts.drop(occurrenceId);
  }
}
