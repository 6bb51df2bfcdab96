import { Module } from '@nestjs/common';
import { ApprovalsController } from './decisions/approval/approvals.controller';
import { ApprovalsService } from './decisions/approval/approvals.service';
import { LifecycleController } from './decisions/approval/lifecycle.controller';
import { LifecycleService } from './decisions/approval/lifecycle.service';
import { PublicationsController } from './decisions/approval/publications.controller';
import { PublicationsService } from './decisions/approval/publications.service';
import { QuestionsService } from './decisions/approval/questions.service';
import { RevisionsController } from './decisions/approval/revisions.controller';
import { RevisionsService } from './decisions/approval/revisions.service';
import { SupersessionService } from './decisions/approval/supersession.service';
import { DecisionFilesController } from './decisions/import/decision-files.controller';
import { DecisionFilesService } from './decisions/import/decision-files.service';
import { DecisionImportsController } from './decisions/import/imports.controller';
import { DecisionImportsService } from './decisions/import/imports.service';
import { LatencyController } from './decisions/outcome/latency.controller';
import { LatencyService } from './decisions/outcome/latency.service';
import { ReviewsController } from './decisions/outcome/reviews.controller';
import { ReviewsService } from './decisions/outcome/reviews.service';
import { ChangeDecisionService } from './decisions/record/change-decision.service';
import { DecisionsController } from './decisions/record/decisions.controller';
import { DecisionsService } from './decisions/record/decisions.service';
import { KeepLinkedFindings } from './decisions/record/keep-linked-findings';
import { LinksController } from './decisions/record/links.controller';
import { LinksService } from './decisions/record/links.service';
import { RecordInstallFocus } from './decisions/record/record-install-focus';

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
    DecisionFilesController,
    DecisionImportsController,
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
    RecordInstallFocus,
    KeepLinkedFindings,
    DecisionFilesService,
    DecisionImportsService,
  ],
})
export class RegistersModule {}
