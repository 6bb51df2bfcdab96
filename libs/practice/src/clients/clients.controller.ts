import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { ClientChangesDto, ClientDto, ClientListDto, ClientListQuery, NewClientDto } from './clients.dto';
import { ClientsService } from './clients.service';

@Controller('v1/clients')
export class ClientsController {
  constructor(private readonly clients: ClientsService) {}

  /** Lists the clients you can see, by name. */
  @Get()
  @Allow('clients:read')
  list(@Query() query: ClientListQuery): Promise<Json<ClientListDto>> {
    return this.clients.list(query);
  }

  /** Creates a client. */
  @Post()
  @Allow('clients:write')
  create(@Body() body: NewClientDto): Promise<Json<ClientDto>> {
    return this.clients.create(body);
  }

  /** Gets one client. */
  @Get(':id')
  @Allow('clients:read')
  get(@Param() { id }: IdParams): Promise<Json<ClientDto>> {
    return this.clients.get(id);
  }

  /** Changes, archives or restores a client. */
  @Patch(':id')
  @Allow('clients:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ClientChangesDto,
  ): Promise<Json<ClientDto>> {
    return this.clients.update(id, version, body);
  }
}
