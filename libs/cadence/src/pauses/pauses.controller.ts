import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { PageQuery } from '@quarterdeck/platform/http/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { NewPauseDto, PauseDto, PauseListDto } from './pauses.dto';
import { PausesService } from './pauses.service';
import { PausePreviewDto, TouchedDto } from './touched.dto';

@Controller('v1')
export class PausesController {
  constructor(private readonly pauses: PausesService) {}

  /** Pauses of a client and of the whole practice, latest first. */
  @Get('clients/:id/pauses')
  @Allow('calendar:read')
  ofClient(@Param() { id }: IdParams, @Query() query: PageQuery): Promise<Json<PauseListDto>> {
    return this.pauses.ofClient(id, query);
  }

  /** Pauses a client. What is due meanwhile and still ahead is not applicable; nobody is reminded, and nothing is made up later. */
  @Post('clients/:id/pauses')
  @Allow('calendar:write')
  pauseClient(@Param() { id }: IdParams, @Body() body: NewPauseDto): Promise<Json<PauseDto>> {
    return this.pauses.begin(id, body);
  }

  /** Pauses of the whole practice, latest first. */
  @Get('pauses')
  @Allow('calendar:read')
  ofPractice(@Query() query: PageQuery): Promise<Json<PauseListDto>> {
    return this.pauses.ofPractice(query);
  }

  /** Pauses every client of the practice. */
  @Post('pauses')
  @Allow('calendar:write')
  pausePractice(@Body() body: NewPauseDto): Promise<Json<PauseDto>> {
    return this.pauses.begin(null, body);
  }

  /** Which planned due dates a pause of this client would free, without pausing anything. */
  @Post('clients/:id/pause-previews')
  @HttpCode(200)
  @Allow('calendar:write')
  previewOfClient(@Param() { id }: IdParams, @Body() body: PausePreviewDto): Promise<Json<TouchedDto>> {
    return this.pauses.preview(id, body);
  }

  /** Which planned due dates a pause of the whole practice would free, of the clients that you see, without pausing anything. */
  @Post('pause-previews')
  @HttpCode(200)
  @Allow('calendar:write')
  previewOfPractice(@Body() body: PausePreviewDto): Promise<Json<TouchedDto>> {
    return this.pauses.preview(null, body);
  }

  /** Ends a pause: yesterday was its last day. What is still ahead is expected again. */
  @Post('pauses/:id/endings')
  @Allow('calendar:write')
  end(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<PauseDto>> {
    return this.pauses.end(id, version);
  }
}
