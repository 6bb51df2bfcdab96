import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientFactEntity } from './client-fact.entity';
import { ClientFactsController } from './client-facts.controller';
import { ClientFactsService } from './client-facts.service';

@Module({
  imports: [TypeOrmModule.forFeature([ClientFactEntity])],
  controllers: [ClientFactsController],
  providers: [ClientFactsService],
})
export class ClientFactsModule {}
