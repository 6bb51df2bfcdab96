import { Module } from '@nestjs/common';
import { AccessGrantsController } from './access-grants.controller';
import { AccessGrantsService } from './access-grants.service';
import { AccessItemsController } from './access-items.controller';
import { AccessItemsService } from './access-items.service';

@Module({
  controllers: [AccessItemsController, AccessGrantsController],
  providers: [AccessItemsService, AccessGrantsService],
})
export class AccessItemsModule {}
