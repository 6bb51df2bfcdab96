import { Module } from '@nestjs/common';
import { ClientFactsController } from './client-facts.controller';
import { ClientFactsService } from './client-facts.service';

@Module({
  controllers: [ClientFactsController],
  providers: [ClientFactsService],
})
export class ClientFactsModule {}
