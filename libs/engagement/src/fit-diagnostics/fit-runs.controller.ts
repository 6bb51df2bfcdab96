import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfClientParams } from '../engagements/of-client.params';
import { FitResponseDto, FitResponseListDto, NewFitRunDto } from './fit-responses.dto';
import { FitRunsService } from './fit-runs.service';
import { FitQuestionnaireListDto } from './questionnaire.dto';
import { questionnaireList } from './questionnaire-json';

@Controller('v1')
export class FitRunsController {
  constructor(
    private readonly runs: FitRunsService,
    private readonly db: TenantDb,
  ) {}

  /** Lists every version of the fit diagnostic's questionnaire. */
  @Get('fit-questionnaires')
  @Allow('fit-runs:read')
  questionnaires(): Promise<Json<FitQuestionnaireListDto>> {
    return this.db.read(questionnaireList());
  }

  /** Lists a client's fit diagnostic responses, latest first. Founders and viewers get only published ones. */
  @Get('clients/:clientId/fit-responses')
  @Allow('fit-runs:read')
  list(@Param() { clientId }: OfClientParams, @Query() query: PageQuery): Promise<Json<FitResponseListDto>> {
    return this.runs.list(clientId, query);
  }

  /** Records a fit diagnostic response for a client, as often as you like. Day 0 and day 90 are compared. */
  @Post('clients/:clientId/fit-responses')
  @Allow('fit-runs:answer')
  record(@Param() { clientId }: OfClientParams, @Body() body: NewFitRunDto): Promise<Json<FitResponseDto>> {
    return this.runs.create(clientId, body);
  }
}
