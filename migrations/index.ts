import { Context1795300001000 } from './1795300001000-context';
import { Practice1795300002000 } from './1795300002000-practice';
import { Enter1795300003000 } from './1795300003000-enter';
import { Audit1795300004000 } from './1795300004000-audit';
import { Engagement1795300005000 } from './1795300005000-engagement';
import { Cadence1795300006000 } from './1795300006000-cadence';
import { Jobs1795300007000 } from './1795300007000-jobs';
import { KnownPeople1795300008000 } from './1795300008000-known-people';
import { ScopeAndRights1795300010000 } from './1795300010000-scope-and-rights';
import { Decisions1795300011000 } from './1795300011000-decisions';
import { DecisionSearch1795300011001 } from './1795300011001-decision-search';
import { HoursAndAccess1795300012000 } from './1795300012000-hours-and-access';
import { Diagnose1795300013000 } from './1795300013000-diagnose';
import { FitDiagnostic1795300014000 } from './1795300014000-fit-diagnostic';
import { Gates1795300015000 } from './1795300015000-gates';
import { Pauses1795300016000 } from './1795300016000-pauses';
import { DecisionMail1795300017000 } from './1795300017000-decision-mail';
import { WatchedDecisions1795300018000 } from './1795300018000-watched-decisions';
import { DecisionImports1795300019000 } from './1795300019000-decision-imports';
import { DecisionsByCost1795300020000 } from './1795300020000-decisions-by-cost';
import { AnswersByMail1795300021000 } from './1795300021000-answers-by-mail';
import { Rituals1795300030000 } from './1795300030000-rituals';
import { CalendarAndMisfires1795300031000 } from './1795300031000-calendar-and-misfires';
import { CheckInDraftsAndActions1795300032000 } from './1795300032000-check-in-drafts-and-actions';
import { CalendarFeeds1795300033000 } from './1795300033000-calendar-feeds';
import { NotificationPreferences1795300034000 } from './1795300034000-notification-preferences';
import { Digests1795300034001 } from './1795300034001-digests';
import { Channels1795300035000 } from './1795300035000-channels';
import { FairTurns1795300036000 } from './1795300036000-fair-turns';
import { ActionItems1795300037000 } from './1795300037000-action-items';
import { Escalation1795300037001 } from './1795300037001-escalation';
import { Scorecard1795300038000 } from './1795300038000-scorecard';
import { PlanningGaps1795300039000 } from './1795300039000-planning-gaps';
import { ParticipantsReminded1795300039001 } from './1795300039001-participants-reminded';
import { RitualInvitations1795300039002 } from './1795300039002-ritual-invitations';
import { SealKey1795300040000 } from './1795300040000-seal-key';

/** Every migration, oldest first. A migration that has landed is never edited. */
export const migrations = [
  Context1795300001000,
  Practice1795300002000,
  Enter1795300003000,
  Audit1795300004000,
  Engagement1795300005000,
  Cadence1795300006000,
  Jobs1795300007000,
  KnownPeople1795300008000,
  ScopeAndRights1795300010000,
  Decisions1795300011000,
  DecisionSearch1795300011001,
  HoursAndAccess1795300012000,
  Diagnose1795300013000,
  FitDiagnostic1795300014000,
  Gates1795300015000,
  Pauses1795300016000,
  DecisionMail1795300017000,
  WatchedDecisions1795300018000,
  DecisionImports1795300019000,
  DecisionsByCost1795300020000,
  AnswersByMail1795300021000,
  Rituals1795300030000,
  CalendarAndMisfires1795300031000,
  CheckInDraftsAndActions1795300032000,
  CalendarFeeds1795300033000,
  NotificationPreferences1795300034000,
  Digests1795300034001,
  Channels1795300035000,
  FairTurns1795300036000,
  ActionItems1795300037000,
  Escalation1795300037001,
  Scorecard1795300038000,
  PlanningGaps1795300039000,
  ParticipantsReminded1795300039001,
  RitualInvitations1795300039002,
  SealKey1795300040000,
];

export const migrationNames = migrations.map(({ name }) => name);
