import { Module } from '@nestjs/common';
import { ApprovalsController } from './approvals/approvals.controller';
import { ApprovalsService } from './approvals/approvals.service';
import { QuestionsService } from './approvals/questions.service';
import { ChangeDecisionService } from './log/change-decision.service';
import { DecisionsController } from './log/decisions.controller';
import { DecisionsService } from './log/decisions.service';
import { LifecycleController } from './lifecycle/lifecycle.controller';
import { LifecycleService } from './lifecycle/lifecycle.service';
import { SupersessionService } from './lifecycle/supersession.service';
import { LinksController } from './links/links.controller';
import { LinksService } from './links/links.service';
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
    AskFounders,
  ],
})
export class DecisionsModule {}
