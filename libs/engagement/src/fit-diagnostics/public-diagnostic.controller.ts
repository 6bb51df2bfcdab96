import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Public } from '@quarterdeck/platform/http/access/access';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import {
  FitDiagnosticDto,
  FitSubmissionDto,
  FitTokenParams,
  NewFitSubmissionDto,
} from './public-diagnostic.dto';
import { PublicDiagnosticService } from './public-diagnostic.service';

@Controller('v1/fit-diagnostics/:token')
export class PublicDiagnosticController {
  constructor(private readonly diagnostic: PublicDiagnosticService) {}

  /** Gets the questionnaire behind a link and the practice it is for. */
  @Get()
  @Public()
  get(@Param() { token }: FitTokenParams): Promise<Json<FitDiagnosticDto>> {
    return this.diagnostic.get(token);
  }

  /** Submits answers to the practice and returns the result. */
  @Post('responses')
  @Public()
  submit(
    @Param() { token }: FitTokenParams,
    @Body() body: NewFitSubmissionDto,
    @Req() request: FastifyRequest,
  ): Promise<Json<FitSubmissionDto>> {
    return this.diagnostic.submit(token, body, request.ip);
  }
}
