import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { ClientFactDto, ClientFactListDto, ClientFactListQuery, NewClientFactDto } from './client-facts.dto';
import { ClientFactsService } from './client-facts.service';

@Controller('v1/clients/:id/facts')
export class ClientFactsController {
  constructor(private readonly facts: ClientFactsService) {}

  /** Lists the facts about a client, latest first. */
  @Get()
  @Allow('client-facts:read')
  list(@Param() { id }: IdParams, @Query() query: ClientFactListQuery): Promise<Json<ClientFactListDto>> {
    return this.facts.list(id, query);
  }

  /** Records a fact about a client as of a date. Earlier facts of the same kind stay in the list. */
  @Post()
  @Allow('client-facts:write')
  record(@Param() { id }: IdParams, @Body() body: NewClientFactDto): Promise<Json<ClientFactDto>> {
    return this.facts.create(id, body);
  }
}
