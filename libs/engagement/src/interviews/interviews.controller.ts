import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '../engagements/of-engagement.params';
import { InterviewCoverageDto, InterviewPlanDto } from './interview-coverage.dto';
import { InterviewCoverageService } from './interview-coverage.service';
import { InterviewChangesDto, InterviewDto, InterviewListDto, NewInterviewDto } from './interviews.dto';
import { InterviewsService } from './interviews.service';

@Controller('v1')
export class InterviewsController {
  constructor(
    private readonly interviews: InterviewsService,
    private readonly coverage: InterviewCoverageService,
  ) {}

  /** Lists an engagement's interviews, latest first. */
  @Get('engagements/:engagementId/interviews')
  @Allow('interviews:read')
  listOf(
    @Param() { engagementId }: OfEngagementParams,
    @Query() page: PageQuery,
  ): Promise<Json<InterviewListDto>> {
    return this.interviews.list(engagementId, page);
  }

  /** Logs an interview. Only the practice can read it. */
  @Post('engagements/:engagementId/interviews')
  @Allow('interviews:write')
  log(
    @Param() { engagementId }: OfEngagementParams,
    @Body() body: NewInterviewDto,
  ): Promise<Json<InterviewDto>> {
    return this.interviews.create(engagementId, body);
  }

  /** Gets one interview. */
  @Get('interviews/:id')
  @Allow('interviews:read')
  one(@Param() { id }: IdParams): Promise<Json<InterviewDto>> {
    return this.interviews.get(id);
  }

  /** Changes an interview. */
  @Patch('interviews/:id')
  @Allow('interviews:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: InterviewChangesDto,
  ): Promise<Json<InterviewDto>> {
    return this.interviews.update(id, version, body);
  }

  /** Deletes an interview and its notes. */
  @Delete('interviews/:id')
  @HttpCode(204)
  @Allow('interviews:write')
  remove(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.interviews.delete(id, version);
  }

  /** Gets the interview coverage: engineers, customers and the financial model. */
  @Get('engagements/:engagementId/interview-coverage')
  @Allow('interviews:read')
  coverageOf(@Param() { engagementId }: OfEngagementParams): Promise<Json<InterviewCoverageDto>> {
    return this.coverage.get(engagementId);
  }

  /** Sets the number of engineers to interview and the date the financial model was reviewed. */
  @Put('engagements/:engagementId/interview-coverage')
  @Allow('interviews:write')
  plan(
    @Param() { engagementId }: OfEngagementParams,
    @IfMatch() version: number,
    @Body() body: InterviewPlanDto,
  ): Promise<Json<InterviewCoverageDto>> {
    return this.coverage.plan(engagementId, version, body);
  }
}
