import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { Answers } from '@quarterdeck/platform/http/bodies/file-answer';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { OfEngagementParams } from '@quarterdeck/engagement/engagements/of-engagement.params';
import { DecisionFilesService } from './decision-files.service';

@Controller('v1')
export class DecisionFilesController {
  constructor(private readonly files: DecisionFilesService) {}

  /** Gets the decision as a MADR 4.0.0 Markdown file: the approved revision, or the latest if none is approved. */
  @Get('decisions/:id/markdown')
  @Allow('decisions:read')
  @Answers('text/markdown')
  one(@Param() { id }: IdParams): Promise<StreamableFile> {
    return this.files.get(id);
  }

  /** Gets a zip archive with an index and one Markdown file for each decision you can read. */
  @Get('engagements/:engagementId/decisions-export')
  @Allow('decisions:read')
  @Answers('application/zip')
  allOf(@Param() { engagementId }: OfEngagementParams): Promise<StreamableFile> {
    return this.files.export(engagementId);
  }
}
