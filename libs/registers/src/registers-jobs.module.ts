import { Module } from '@nestjs/common';
import { WaitingMail } from './decisions/approval/waiting-mail';

/** What the worker runs for this library. */
@Module({
  providers: [WaitingMail],
})
export class RegistersJobsModule {}
