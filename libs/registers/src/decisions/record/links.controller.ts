import { Body, Controller, Param, Put } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { DecisionDto } from './decisions.dto';
import { DecisionLinksDto } from './links.dto';
import { LinksService } from './links.service';

@Controller('v1/decisions/:id/links')
export class LinksController {
  constructor(private readonly links: LinksService) {}

  /** Replaces a decision's links. A link between two decisions appears on both. */
  @Put()
  @Allow('decisions:write')
  replace(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: DecisionLinksDto,
  ): Promise<Json<DecisionDto>> {
    return this.links.replace(id, version, body);
  }
}
