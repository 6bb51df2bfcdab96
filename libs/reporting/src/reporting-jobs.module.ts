import { Module } from '@nestjs/common';
import { DigestMail } from './digests/digest-mail';
import { DigestSweep } from './digests/digest-sweep';
import { WeeklyUpdateMail } from './weekly-updates/weekly-update-mail';

/** What the worker runs for this library. */
@Module({
  providers: [DigestMail, DigestSweep, WeeklyUpdateMail],
})
export class ReportingJobsModule {}
