import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { Answers } from '@quarterdeck/platform/http/bodies/file-answer';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { OfEngagementParams } from '../record/decisions.params';
import { DecisionFilesService } from './decision-files.service';

@Controller('v1')
export class DecisionFilesController {
  constructor(private readonly files: DecisionFilesService) {}

  /** The decision as a Markdown file in the format of MADR 4.0.0: the approved revision, or the latest while none is approved. */
  @Get('decisions/:id/markdown')
  @Allow('decisions:read')
  @Answers('text/markdown')
  one(@Param() { id }: IdParams): Promise<StreamableFile> {
    return this.files.get(id);
  }

  /** A zip archive with one Markdown file for each decision that the caller may read, and an index. */
  @Get('engagements/:engagementId/decisions-export')
  @Allow('decisions:read')
  @Answers('application/zip')
  allOf(@Param() { engagementId }: OfEngagementParams): Promise<StreamableFile> {
    return this.files.export(engagementId);
  }
}
