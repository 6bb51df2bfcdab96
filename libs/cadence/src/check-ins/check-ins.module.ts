import { Module } from '@nestjs/common';
import { CheckInsController } from './check-ins.controller';
import { CheckInsService } from './check-ins.service';
import { SubmitCheckInService } from './submit-check-in.service';

@Module({
  controllers: [CheckInsController],
  providers: [CheckInsService, SubmitCheckInService],
})
export class CheckInsModule {}
