import { Module } from '@nestjs/common';
import { EngagementModule } from '@quarterdeck/engagement/engagement.module';
import { CockpitController } from './cockpit/cockpit.controller';
import { CockpitService } from './cockpit/cockpit.service';
import { GatesController } from './gates/gates.controller';
import { GatesService } from './gates/gates.service';
import { NextCyclesController } from './next-cycles/next-cycles.controller';
import { NextCyclesService } from './next-cycles/next-cycles.service';
import { OverviewController } from './overview/overview.controller';
import { OverviewService } from './overview/overview.service';
import { PreparationsController } from './preparations/preparations.controller';
import { ProgressController } from './progress/progress.controller';
import { ProgressService } from './progress/progress.service';
import { ProofController } from './proof/proof.controller';
import { ProofService } from './proof/proof.service';
import { RedFlagsController } from './red-flags/red-flags.controller';
import { RedFlagsService } from './red-flags/red-flags.service';

@Module({
  imports: [EngagementModule],
  controllers: [
    GatesController,
    NextCyclesController,
    CockpitController,
    OverviewController,
    ProgressController,
    ProofController,
    PreparationsController,
    RedFlagsController,
  ],
  providers: [
    GatesService,
    NextCyclesService,
    CockpitService,
    OverviewService,
    ProgressService,
    ProofService,
    RedFlagsService,
  ],
})
export class ReportingModule {}
