import { Module } from '@nestjs/common';
import { ApprovalsController } from './approval/approvals.controller';
import { ApprovalsService } from './approval/approvals.service';
import { QuestionsService } from './approval/questions.service';
import { KeepLinkedFindings } from './record/keep-linked-findings';
import { RecordInstallFocus } from './record/record-install-focus';
import { ChangeDecisionService } from './record/change-decision.service';
import { DecisionsController } from './record/decisions.controller';
import { DecisionsService } from './record/decisions.service';
import { LatencyController } from './outcome/latency.controller';
import { LatencyService } from './outcome/latency.service';
import { LifecycleController } from './approval/lifecycle.controller';
import { LifecycleService } from './approval/lifecycle.service';
import { SupersessionService } from './approval/supersession.service';
import { LinksController } from './record/links.controller';
import { LinksService } from './record/links.service';
import { ReviewsController } from './outcome/reviews.controller';
import { ReviewsService } from './outcome/reviews.service';
import { PublicationsController } from './approval/publications.controller';
import { PublicationsService } from './approval/publications.service';
import { RevisionsController } from './approval/revisions.controller';
import { RevisionsService } from './approval/revisions.service';
import { AskFounders } from './approval/ask-founders';

/** The decision log. */
@Module({
  controllers: [
    DecisionsController,
    RevisionsController,
    ApprovalsController,
    PublicationsController,
    LifecycleController,
    LinksController,
    ReviewsController,
    LatencyController,
  ],
  providers: [
    DecisionsService,
    ChangeDecisionService,
    RevisionsService,
    ApprovalsService,
    QuestionsService,
    PublicationsService,
    LifecycleService,
    SupersessionService,
    LinksService,
    ReviewsService,
    LatencyService,
    AskFounders,
    RecordInstallFocus,
    KeepLinkedFindings,
  ],
})
export class DecisionsModule {}
