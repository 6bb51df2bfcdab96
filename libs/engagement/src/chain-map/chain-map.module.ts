import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChainMapController } from './chain-map.controller';
import { ChainMapEntity } from './chain-map.entity';
import { ChainMapService } from './chain-map.service';

@Module({
  imports: [TypeOrmModule.forFeature([ChainMapEntity])],
  controllers: [ChainMapController],
  providers: [ChainMapService],
})
export class ChainMapModule {}
