import { Body, Controller, Param, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { TakesBody } from '@quarterdeck/platform/http/bodies/body-rules';
import { ZipBody } from '@quarterdeck/platform/http/bodies/zip-body';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '@quarterdeck/engagement/engagements/of-engagement.params';
import { LARGEST_BODY, MOST_FILES } from './import-limits';
import { DecisionImportDto, DecisionImportFilesDto, DecisionImportQuery } from './imports.dto';
import { DecisionImportsService } from './imports.service';

@Controller('v1/engagements/:engagementId/decision-imports')
export class DecisionImportsController {
  constructor(private readonly imports: DecisionImportsService) {}

  /**
   * Imports decisions from Markdown files (MADR 2 to 4 or Nygard's format). Send a folder's files as JSON, or a zip
   * archive as `application/zip`, with at most 10 MB and 2,000 files. The import writes all decisions or none. Files
   * keep their numbers if the client has them free. Accepted decisions stay accepted and are marked as imported; no one
   * is asked for approval or notified.
   */
  @Post()
  @Allow('decisions:write')
  @TakesBody({ bytes: LARGEST_BODY, json: { values: 2 + 3 * MOST_FILES }, types: ['application/zip'] })
  import(
    @Param() { engagementId }: OfEngagementParams,
    @Query() query: DecisionImportQuery,
    @ZipBody() zip: Buffer | undefined,
    @Body() body: DecisionImportFilesDto,
  ): Promise<Json<DecisionImportDto>> {
    return this.imports.import(engagementId, query, zip, body);
  }
}
