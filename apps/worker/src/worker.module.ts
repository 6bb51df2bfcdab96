import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { CadenceJobsModule } from '@quarterdeck/cadence/cadence-jobs.module';
import { EngagementJobsModule } from '@quarterdeck/engagement/engagement-jobs.module';
import { PracticeJobsModule } from '@quarterdeck/practice/practice-jobs.module';
import { RegistersJobsModule } from '@quarterdeck/registers/registers-jobs.module';
import { ReportingJobsModule } from '@quarterdeck/reporting/reporting-jobs.module';
import type { Config } from '@quarterdeck/platform/config/config';
import type { DeliveryTiming } from '@quarterdeck/platform/jobs/delivery-timing';
import { WorkerPlatformModule } from '@quarterdeck/platform/jobs/worker-platform.module';

@Module({})
export class WorkerModule {
  static forWorker(config: Config, logger: Logger, timing: DeliveryTiming): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        WorkerPlatformModule.forWorker(config, logger, timing),
        PracticeJobsModule,
        EngagementJobsModule,
        RegistersJobsModule,
        CadenceJobsModule,
        ReportingJobsModule,
      ],
    };
  }
}
