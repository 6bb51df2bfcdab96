import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { Config } from '@quarterdeck/platform/config/config';
import { PlatformModule } from '@quarterdeck/platform/platform.module';
import { ActionItemsModule } from '@quarterdeck/cadence/action-items/action-items.module';
import { RitualsModule } from '@quarterdeck/cadence/rituals/rituals.module';
import { CalendarFeedsModule } from '@quarterdeck/cadence/calendar-feeds/calendar-feeds.module';
import { CheckInsModule } from '@quarterdeck/cadence/check-ins/check-ins.module';
import { DraftsModule } from '@quarterdeck/cadence/drafts/drafts.module';
import { ExcusesModule } from '@quarterdeck/cadence/excuses/excuses.module';
import { HolidaysModule } from '@quarterdeck/cadence/holidays/holidays.module';
import { NotificationsModule } from '@quarterdeck/cadence/notifications/notifications.module';
import { OccurrencesModule } from '@quarterdeck/cadence/occurrences/occurrences.module';
import { TimeOffModule } from '@quarterdeck/cadence/time-off/time-off.module';
import { ScorecardModule } from '@quarterdeck/cadence/scorecard/scorecard.module';
import { AccessItemsModule } from '@quarterdeck/engagement/access-items/access-items.module';
import { CapacityModule } from '@quarterdeck/engagement/capacity/capacity.module';
import { ChainMapModule } from '@quarterdeck/engagement/chain-map/chain-map.module';
import { DecisionRightsModule } from '@quarterdeck/engagement/decision-rights/decision-rights.module';
import { EngagementTemplatesModule } from '@quarterdeck/engagement/engagement-templates/engagement-templates.module';
import { EngagementsModule } from '@quarterdeck/engagement/engagements/engagements.module';
import { FeesModule } from '@quarterdeck/engagement/fees/fees.module';
import { FindingsModule } from '@quarterdeck/engagement/findings/findings.module';
import { FindingResolutionsModule } from '@quarterdeck/engagement/finding-resolutions/finding-resolutions.module';
import { FitDiagnosticsModule } from '@quarterdeck/engagement/fit-diagnostics/fit-diagnostics.module';
import { GapsModule } from '@quarterdeck/engagement/gaps/gaps.module';
import { HoursBudgetModule } from '@quarterdeck/engagement/hours-budget/hours-budget.module';
import { HypothesisModule } from '@quarterdeck/engagement/hypotheses/hypothesis.module';
import { InterviewsModule } from '@quarterdeck/engagement/interviews/interviews.module';
import { MilestonesModule } from '@quarterdeck/engagement/milestones/milestones.module';
import { PublishedDiagnosisModule } from '@quarterdeck/engagement/published-diagnosis/published-diagnosis.module';
import { SequenceItemsModule } from '@quarterdeck/engagement/sequence-items/sequence-items.module';
import { TimeEntriesModule } from '@quarterdeck/engagement/time-entries/time-entries.module';
import { AuditModule } from '@quarterdeck/practice/audit/audit.module';
import { ClientFactsModule } from '@quarterdeck/practice/client-facts/client-facts.module';
import { ClientsModule } from '@quarterdeck/practice/clients/clients.module';
import { InboxModule } from '@quarterdeck/practice/inbox/inbox.module';
import { InvitationsModule } from '@quarterdeck/practice/invitations/invitations.module';
import { MembersModule } from '@quarterdeck/practice/members/members.module';
import { NotificationPreferencesModule } from '@quarterdeck/practice/notification-preferences/notification-preferences.module';
import { PracticeSettingsModule } from '@quarterdeck/practice/practice-settings/practice-settings.module';
import { PracticesModule } from '@quarterdeck/practice/practices/practices.module';
import { ProfileModule } from '@quarterdeck/practice/profile/profile.module';
import { SessionsModule } from '@quarterdeck/practice/sessions/sessions.module';
import { SignInModule } from '@quarterdeck/practice/sign-in/sign-in.module';
import { UnsubscriptionsModule } from '@quarterdeck/practice/unsubscribe/unsubscriptions.module';
import { DecisionFilesModule } from '@quarterdeck/registers/decisions/import/decision-files.module';
import { DecisionsModule } from '@quarterdeck/registers/decisions/decisions.module';
import { GatesModule } from '@quarterdeck/reporting/gates/gates.module';
import { PreparationsModule } from '@quarterdeck/reporting/preparations/preparations.module';
import { RedFlagsModule } from '@quarterdeck/reporting/red-flags/red-flags.module';
import { NextCyclesModule } from '@quarterdeck/reporting/next-cycles/next-cycles.module';
import { ReportingModule } from '@quarterdeck/reporting/reporting.module';
import { MailboxModule } from './mailbox/mailbox.module';
import { PortalInfoModule } from './portal-info/portal-info.module';

export const apiFeatures = [
  SessionsModule,
  SignInModule,
  PracticesModule,
  ProfileModule,
  NotificationPreferencesModule,
  UnsubscriptionsModule,
  MembersModule,
  InvitationsModule,
  InboxModule,
  PracticeSettingsModule,
  AuditModule,
  ClientsModule,
  ClientFactsModule,
  EngagementTemplatesModule,
  EngagementsModule,
  FeesModule,
  HoursBudgetModule,
  TimeEntriesModule,
  CapacityModule,
  AccessItemsModule,
  SequenceItemsModule,
  FindingResolutionsModule,
  FitDiagnosticsModule,
  DecisionRightsModule,
  MilestonesModule,
  FindingsModule,
  ChainMapModule,
  InterviewsModule,
  HypothesisModule,
  GapsModule,
  PublishedDiagnosisModule,
  RitualsModule,
  OccurrencesModule,
  CheckInsModule,
  ActionItemsModule,
  ScorecardModule,
  DraftsModule,
  ExcusesModule,
  CalendarFeedsModule,
  HolidaysModule,
  TimeOffModule,
  NotificationsModule,
  DecisionsModule,
  DecisionFilesModule,
  GatesModule,
  NextCyclesModule,
  ReportingModule,
  PreparationsModule,
  RedFlagsModule,
  PortalInfoModule,
  MailboxModule,
];

@Module({})
export class ApiModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.forApi(config, logger), ...apiFeatures] };
  }
}
