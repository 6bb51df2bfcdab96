import { Module } from '@nestjs/common';
import { RecordNeededDecision } from './decisions/record/record-needed-decision';
import { WaitingMail } from './decisions/approval/waiting-mail';

/** What the worker runs for this library. */
@Module({
  providers: [WaitingMail, RecordNeededDecision],
})
export class RegistersJobsModule {}
