import { Module } from '@nestjs/common';
import { ClientsModule } from '@quarterdeck/practice/clients/clients.module';
import { EngagementsModule } from '../engagements/engagements.module';
import { FitConversionsService } from './fit-conversions.service';
import { FitLinksController } from './fit-links.controller';
import { FitLinksService } from './fit-links.service';
import { FitResponsesController } from './fit-responses.controller';
import { FitResponsesService } from './fit-responses.service';
import { FitRunsController } from './fit-runs.controller';
import { FitRunsService } from './fit-runs.service';
import { PublicDiagnosticController } from './public-diagnostic.controller';
import { PublicDiagnosticService } from './public-diagnostic.service';

@Module({
  imports: [ClientsModule, EngagementsModule],
  controllers: [FitLinksController, FitResponsesController, FitRunsController, PublicDiagnosticController],
  providers: [
    FitLinksService,
    FitResponsesService,
    FitRunsService,
    FitConversionsService,
    PublicDiagnosticService,
  ],
})
export class FitDiagnosticsModule {}
