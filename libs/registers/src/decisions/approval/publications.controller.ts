import { Controller, Delete, Param, Post } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { DecisionDto } from '../record/decisions.dto';
import { PublicationsService } from './publications.service';

@Controller('v1/decisions/:id/publications')
export class PublicationsController {
  constructor(private readonly publications: PublicationsService) {}

  /** Publishes a decision to the client's founder and viewers: its approved revision, or else the proposed one. */
  @Post()
  @Allow('decisions:write')
  publish(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<DecisionDto>> {
    return this.publications.publish(id, version);
  }

  /** Makes a decision private again, with all its revisions. */
  @Delete()
  @Allow('decisions:write')
  unpublish(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<DecisionDto>> {
    return this.publications.unpublish(id, version);
  }
}
