import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { Config } from '@quarterdeck/platform/config/config';
import { PlatformModule } from '@quarterdeck/platform/platform.module';
import { PracticesModule } from '@quarterdeck/practice/practices/practices.module';
import { ProfileModule } from '@quarterdeck/practice/profile/profile.module';
import { SessionsModule } from '@quarterdeck/practice/sessions/sessions.module';
import { SignInModule } from '@quarterdeck/practice/sign-in/sign-in.module';
import { MailboxModule } from './mailbox/mailbox.module';
import { PortalInfoModule } from './portal-info/portal-info.module';

/** Every feature that answers HTTP. */
const features = [SessionsModule, SignInModule, PracticesModule, ProfileModule, PortalInfoModule, MailboxModule];

@Module({})
export class ApiModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.forApi(config, logger), ...features] };
  }
}
