import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import {
  CalibrationDto,
  CalibrationQuery,
  DecisionReviewDto,
  DecisionReviewListDto,
  NewDecisionReviewDto,
} from './reviews.dto';
import { ReviewsService } from './reviews.service';

@Controller('v1')
export class ReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  /** Lists a decision's reviews, the due one included, latest first. */
  @Get('decisions/:id/reviews')
  @Allow('decisions:read')
  list(@Param() { id }: IdParams): Promise<Json<DecisionReviewListDto>> {
    return this.reviews.list(id);
  }

  /** Records how a decision turned out and closes the due review. `If-Match` takes the decision's version. */
  @Post('decisions/:id/reviews')
  @Allow('decisions:write')
  review(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: NewDecisionReviewDto,
  ): Promise<Json<DecisionReviewDto>> {
    return this.reviews.review(id, version, body);
  }

  /** Compares each author's stated confidence with the share of decisions that turned out as expected or better. */
  @Get('decision-calibration')
  @Allow('cockpit:read')
  calibration(@Query() { clientId }: CalibrationQuery): Promise<Json<CalibrationDto>> {
    return this.reviews.getCalibration(clientId);
  }
}
