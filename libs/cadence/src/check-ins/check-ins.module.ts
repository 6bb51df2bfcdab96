import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CheckInEntity } from './check-in.entity';
import { CheckInsController } from './check-ins.controller';
import { CheckInsService } from './check-ins.service';
import { SubmitCheckInService } from './submit-check-in.service';

@Module({
  imports: [TypeOrmModule.forFeature([CheckInEntity])],
  controllers: [CheckInsController],
  providers: [CheckInsService, SubmitCheckInService],
})
export class CheckInsModule {}
