import { Module } from '@nestjs/common';
import { AnsweredMail } from './decision-rights/answered-mail';
import { DecisionRightsMail } from './decision-rights/decision-rights-mail';
import { ReceivedMail } from './fit-diagnostics/received-mail';

/** What the worker runs for this library. */
@Module({
  providers: [DecisionRightsMail, AnsweredMail, ReceivedMail],
})
export class EngagementJobsModule {}
