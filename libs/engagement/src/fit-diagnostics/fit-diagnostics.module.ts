import { Module } from '@nestjs/common';
import { ClientsModule } from '@quarterdeck/practice/clients/clients.module';
import { EngagementsModule } from '../engagements/engagements.module';
import { FindingsModule } from '../findings/findings.module';
import { FitConversionsService } from './fit-conversions.service';
import { FitHypothesesController } from './fit-hypotheses.controller';
import { FitHypothesesService } from './fit-hypotheses.service';
import { FitLinksController } from './fit-links.controller';
import { FitLinksService } from './fit-links.service';
import { FitResponsesController } from './fit-responses.controller';
import { FitResponsesService } from './fit-responses.service';
import { FitRunsController } from './fit-runs.controller';
import { FitRunsService } from './fit-runs.service';
import { PublicDiagnosticController } from './public-diagnostic.controller';
import { PublicDiagnosticService } from './public-diagnostic.service';

@Module({
  imports: [ClientsModule, EngagementsModule, FindingsModule],
  controllers: [
    FitLinksController,
    FitResponsesController,
    FitRunsController,
    FitHypothesesController,
    PublicDiagnosticController,
  ],
  providers: [
    FitLinksService,
    FitResponsesService,
    FitRunsService,
    FitConversionsService,
    FitHypothesesService,
    PublicDiagnosticService,
  ],
})
export class FitDiagnosticsModule {}
