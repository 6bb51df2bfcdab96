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
   * Saves your draft of a check-in, replacing the previous one. Only you can see it. The body may be up to 1 MB, more
   * than elsewhere, to fit meeting notes.
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

  /** Deletes your draft of a check-in, if there is one. Submitting the check-in deletes it too. */
  @Delete('occurrences/:occurrenceId/draft')
  @HttpCode(204)
  @Allow('check-ins:write')
  drop(@Param() { occurrenceId }: OfOccurrenceParams): Promise<void> {
    return this.drafts.drop(occurrenceId);
  }
}
