import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { CadenceWorkerModule } from '@quarterdeck/cadence/reminders/cadence-worker.module';
import { DecisionRightsWorkerModule } from '@quarterdeck/engagement/decision-rights/decision-rights-worker.module';
import { FitWorkerModule } from '@quarterdeck/engagement/fit-diagnostics/fit-worker.module';
import type { Config } from '@quarterdeck/platform/config/config';
import type { DeliveryTiming } from '@quarterdeck/platform/jobs/delivery-timing';
import { WorkerPlatformModule } from '@quarterdeck/platform/jobs/worker-platform.module';
import { AccountMailsWorkerModule } from '@quarterdeck/practice/account-mails/account-mails-worker.module';
import { DecisionsWorkerModule } from '@quarterdeck/registers/decisions/approval/decisions-worker.module';
import { DigestsWorkerModule } from '@quarterdeck/reporting/digests/digests-worker.module';
import { WeeklyUpdatesWorkerModule } from '@quarterdeck/reporting/weekly-updates/weekly-updates-worker.module';

@Module({})
export class WorkerModule {
  static forWorker(config: Config, logger: Logger, timing: DeliveryTiming): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        WorkerPlatformModule.forWorker(config, logger, timing),
        AccountMailsWorkerModule,
        CadenceWorkerModule,
        DecisionRightsWorkerModule,
        FitWorkerModule,
        DecisionsWorkerModule,
        DigestsWorkerModule,
        WeeklyUpdatesWorkerModule,
      ],
    };
  }
}
