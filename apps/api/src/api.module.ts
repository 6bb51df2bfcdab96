import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { Config } from '@quarterdeck/platform/config/config';
import { PlatformModule } from '@quarterdeck/platform/platform.module';
import { CadenceModule } from '@quarterdeck/cadence/cadence.module';
import { EngagementModule } from '@quarterdeck/engagement/engagement.module';
import { PracticeModule } from '@quarterdeck/practice/practice.module';
import { RegistersModule } from '@quarterdeck/registers/registers.module';
import { ReportingModule } from '@quarterdeck/reporting/reporting.module';
import { MailboxModule } from './mailbox/mailbox.module';
import { PortalInfoModule } from './portal-info/portal-info.module';

export const apiFeatures = [
  PracticeModule,
  EngagementModule,
  RegistersModule,
  CadenceModule,
  ReportingModule,
  PortalInfoModule,
  MailboxModule,
];

@Module({})
export class ApiModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.forApi(config, logger), ...apiFeatures] };
  }
}
