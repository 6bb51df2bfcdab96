import { Module } from '@nestjs/common';
import { GapRankingService } from './gap-ranking.service';
import { GapsController } from './gaps.controller';
import { InstallFocusesService } from './install-focuses.service';

@Module({ controllers: [GapsController], providers: [GapRankingService, InstallFocusesService] })
export class GapsModule {}
