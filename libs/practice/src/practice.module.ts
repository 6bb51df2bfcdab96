import { Module } from '@nestjs/common';
import { AuditController } from './audit/audit.controller';
import { AuditService } from './audit/audit.service';
import { ClientFactsController } from './client-facts/client-facts.controller';
import { ClientFactsService } from './client-facts/client-facts.service';
import { ClientsController } from './clients/clients.controller';
import { ClientsService } from './clients/clients.service';
import { InboxController } from './inbox/inbox.controller';
import { InboxService } from './inbox/inbox.service';
import { InvitationsController } from './invitations/invitations.controller';
import { InvitationsService } from './invitations/invitations.service';
import { RedemptionsService } from './invitations/redemptions.service';
import { MembersController } from './members/members.controller';
import { MembersService } from './members/members.service';
import { NotificationPreferencesController } from './notification-preferences/notification-preferences.controller';
import { NotificationPreferencesService } from './notification-preferences/notification-preferences.service';
import { PracticeSettingsController } from './practice-settings/practice-settings.controller';
import { PracticeSettingsService } from './practice-settings/practice-settings.service';
import { PracticesController } from './practices/practices.controller';
import { PracticesService } from './practices/practices.service';
import { ProfileController } from './profile/profile.controller';
import { ProfileService } from './profile/profile.service';
import { SessionsController } from './sessions/sessions.controller';
import { SessionsService } from './sessions/sessions.service';
import { MailedLinksService } from './sign-in/mailed-links.service';
import { PasswordService } from './sign-in/password.service';
import { Passwords } from './sign-in/passwords';
import { SignInController } from './sign-in/sign-in.controller';
import { SignInService } from './sign-in/sign-in.service';
import { LocalStrategy, MailedLinkStrategy } from './sign-in/sign-in.strategies';
import { UnsubscriptionsController } from './unsubscribe/unsubscriptions.controller';
import { UnsubscriptionsService } from './unsubscribe/unsubscriptions.service';

@Module({
  controllers: [
    SessionsController,
    SignInController,
    PracticesController,
    ProfileController,
    NotificationPreferencesController,
    UnsubscriptionsController,
    MembersController,
    InvitationsController,
    InboxController,
    PracticeSettingsController,
    AuditController,
    ClientsController,
    ClientFactsController,
  ],
  providers: [
    SessionsService,
    SignInService,
    MailedLinksService,
    PasswordService,
    Passwords,
    LocalStrategy,
    MailedLinkStrategy,
    PracticesService,
    ProfileService,
    NotificationPreferencesService,
    UnsubscriptionsService,
    MembersService,
    InvitationsService,
    RedemptionsService,
    InboxService,
    PracticeSettingsService,
    AuditService,
    ClientsService,
    ClientFactsService,
  ],
  exports: [Passwords, PracticesService, ClientsService],
})
export class PracticeModule {}
