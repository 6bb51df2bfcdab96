import { Module } from '@nestjs/common';
import { EngagementsModule } from '@quarterdeck/engagement/engagements/engagements.module';
import { NextCyclesController } from './next-cycles.controller';
import { NextCyclesService } from './next-cycles.service';

@Module({
  imports: [EngagementsModule],
  controllers: [NextCyclesController],
  providers: [NextCyclesService],
})
export class NextCyclesModule {}
