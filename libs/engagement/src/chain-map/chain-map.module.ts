import { Module } from '@nestjs/common';
import { ChainMapController } from './chain-map.controller';
import { ChainMapService } from './chain-map.service';

@Module({
  controllers: [ChainMapController],
  providers: [ChainMapService],
})
export class ChainMapModule {}
