import { Module } from '@nestjs/common';
import { PracticeModule } from '@quarterdeck/practice/practice.module';
import { AccessGrantsController } from './access-items/access-grants.controller';
import { AccessGrantsService } from './access-items/access-grants.service';
import { AccessItemsController } from './access-items/access-items.controller';
import { AccessItemsService } from './access-items/access-items.service';
import { CapacityController } from './capacity/capacity.controller';
import { CapacityService } from './capacity/capacity.service';
import { ChainMapController } from './chain-map/chain-map.controller';
import { ChainMapService } from './chain-map/chain-map.service';
import { DecisionRightsController } from './decision-rights/decision-rights.controller';
import { DecisionRightsService } from './decision-rights/decision-rights.service';
import { RightSetMovesService } from './decision-rights/right-set-moves.service';
import { EngagementTemplatesController } from './engagement-templates/engagement-templates.controller';
import { EngagementMovesService } from './engagements/engagement-moves.service';
import { EngagementsController } from './engagements/engagements.controller';
import { EngagementsService } from './engagements/engagements.service';
import { FeesController } from './fees/fees.controller';
import { FeesService } from './fees/fees.service';
import { FindingResolutionsController } from './finding-resolutions/finding-resolutions.controller';
import { FindingResolutionsService } from './finding-resolutions/finding-resolutions.service';
import { FindingPublicationsService } from './findings/finding-publications.service';
import { FindingsController } from './findings/findings.controller';
import { FindingsService } from './findings/findings.service';
import { FitConversionsService } from './fit-diagnostics/fit-conversions.service';
import { FitHypothesesController } from './fit-diagnostics/fit-hypotheses.controller';
import { FitHypothesesService } from './fit-diagnostics/fit-hypotheses.service';
import { FitLinksController } from './fit-diagnostics/fit-links.controller';
import { FitLinksService } from './fit-diagnostics/fit-links.service';
import { FitResponsesController } from './fit-diagnostics/fit-responses.controller';
import { FitResponsesService } from './fit-diagnostics/fit-responses.service';
import { FitRunsController } from './fit-diagnostics/fit-runs.controller';
import { FitRunsService } from './fit-diagnostics/fit-runs.service';
import { PublicDiagnosticController } from './fit-diagnostics/public-diagnostic.controller';
import { PublicDiagnosticService } from './fit-diagnostics/public-diagnostic.service';
import { GapRankingService } from './gaps/gap-ranking.service';
import { GapsController } from './gaps/gaps.controller';
import { InstallFocusesService } from './gaps/install-focuses.service';
import { HoursBudgetController } from './hours-budget/hours-budget.controller';
import { HoursBudgetService } from './hours-budget/hours-budget.service';
import { HypothesisController } from './hypotheses/hypothesis.controller';
import { HypothesisService } from './hypotheses/hypothesis.service';
import { InterviewCoverageService } from './interviews/interview-coverage.service';
import { InterviewsController } from './interviews/interviews.controller';
import { InterviewsService } from './interviews/interviews.service';
import { MilestonesController } from './milestones/milestones.controller';
import { MilestonesService } from './milestones/milestones.service';
import { PublishedDiagnosisController } from './published-diagnosis/published-diagnosis.controller';
import { ScopeController } from './scope/scope.controller';
import { ScopeService } from './scope/scope.service';
import { SequenceItemsController } from './sequence-items/sequence-items.controller';
import { SequenceItemsService } from './sequence-items/sequence-items.service';
import { TimeEntriesController } from './time-entries/time-entries.controller';
import { TimeEntriesService } from './time-entries/time-entries.service';

@Module({
  imports: [PracticeModule],
  controllers: [
    ScopeController,
    EngagementTemplatesController,
    EngagementsController,
    FeesController,
    HoursBudgetController,
    TimeEntriesController,
    CapacityController,
    AccessItemsController,
    AccessGrantsController,
    SequenceItemsController,
    FindingResolutionsController,
    FitLinksController,
    FitResponsesController,
    FitRunsController,
    FitHypothesesController,
    PublicDiagnosticController,
    DecisionRightsController,
    MilestonesController,
    FindingsController,
    ChainMapController,
    InterviewsController,
    HypothesisController,
    GapsController,
    PublishedDiagnosisController,
  ],
  providers: [
    ScopeService,
    EngagementsService,
    EngagementMovesService,
    FeesService,
    HoursBudgetService,
    TimeEntriesService,
    CapacityService,
    AccessItemsService,
    AccessGrantsService,
    SequenceItemsService,
    FindingResolutionsService,
    FitLinksService,
    FitResponsesService,
    FitRunsService,
    FitConversionsService,
    FitHypothesesService,
    PublicDiagnosticService,
    DecisionRightsService,
    RightSetMovesService,
    MilestonesService,
    FindingsService,
    FindingPublicationsService,
    ChainMapService,
    InterviewsService,
    InterviewCoverageService,
    HypothesisService,
    GapRankingService,
    InstallFocusesService,
  ],
  exports: [EngagementsService, EngagementMovesService],
})
export class EngagementModule {}
