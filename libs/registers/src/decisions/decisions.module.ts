import { Module } from '@nestjs/common';
import { ApprovalsController } from './approvals/approvals.controller';
import { ApprovalsService } from './approvals/approvals.service';
import { QuestionsService } from './approvals/questions.service';
import { KeepLinkedFindings } from './links/keep-linked-findings';
import { RecordInstallFocus } from './install-focus/record-install-focus';
import { ChangeDecisionService } from './log/change-decision.service';
import { DecisionsController } from './log/decisions.controller';
import { DecisionsService } from './log/decisions.service';
import { LatencyController } from './latency/latency.controller';
import { LatencyService } from './latency/latency.service';
import { LifecycleController } from './lifecycle/lifecycle.controller';
import { LifecycleService } from './lifecycle/lifecycle.service';
import { SupersessionService } from './lifecycle/supersession.service';
import { LinksController } from './links/links.controller';
import { LinksService } from './links/links.service';
import { ReviewsController } from './outcomes/reviews.controller';
import { ReviewsService } from './outcomes/reviews.service';
import { PublicationsController } from './publications/publications.controller';
import { PublicationsService } from './publications/publications.service';
import { RevisionsController } from './revisions/revisions.controller';
import { RevisionsService } from './revisions/revisions.service';
import { AskFounders } from './waiting-mail/ask-founders';

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
