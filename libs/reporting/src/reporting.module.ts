import { Module } from '@nestjs/common';
import { CockpitController } from './cockpit/cockpit.controller';
import { CockpitService } from './cockpit/cockpit.service';
import { OverviewController } from './overview/overview.controller';
import { OverviewService } from './overview/overview.service';
import { ProgressController } from './progress/progress.controller';
import { ProgressService } from './progress/progress.service';
import { ProofController } from './proof/proof.controller';
import { ProofService } from './proof/proof.service';

/** The pages that the portal shows, each from one statement. */
@Module({
  controllers: [CockpitController, OverviewController, ProgressController, ProofController],
  providers: [CockpitService, OverviewService, ProgressService, ProofService],
})
export class ReportingModule {}
