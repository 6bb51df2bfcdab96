/** What the API answers, by hand from its contract; the one place to swap for `Schema<'...Dto'>` of the client. */
import type { AttentionReason } from '@quarterdeck/domain/attention';
import type { ClientFactKind, Confidence } from '@quarterdeck/domain/client-fact';
import type { EngagementModel, EngagementState } from '@quarterdeck/domain/engagement';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import type { Money } from '@quarterdeck/domain/money';
import type { OccurrenceState, Punctuality } from '@quarterdeck/domain/occurrence';
import type { PhaseKind, PhaseState } from '@quarterdeck/domain/phase';
import type { Role } from '@quarterdeck/domain/roles';

export type { AttentionReason, Money, PhaseKind, Punctuality, Role };

/** `YYYY-MM-DD` in the client's zone. */
export type DateText = string;
/** RFC 3339 in UTC. */
export type Instant = string;
export type Visibility = 'private' | 'published';

export interface List<T> {
  data: T[];
  nextCursor: string | null;
}

export interface User {
  id: string;
  email: string;
  name: string;
  timeZone: string;
  version: number;
}

export interface Session {
  user: User;
  practice: { slug: string; name: string; demo: boolean; role: Role; home: 'cockpit' | 'progress' } | null;
  practices: { slug: string; name: string; role: Role }[];
  csrfToken: string | null;
  expiresAt: Instant;
}

export interface Redemption {
  session: Session;
  nextPath: string | null;
}

export interface OpenSession {
  id: string;
  current: boolean;
  userAgent: string | null;
  address: string | null;
  createdAt: Instant;
  lastSeenAt: Instant;
  expiresAt: Instant;
}

export interface PortalFacts {
  signUp: boolean;
  demoSignIns: { label: string; email: string; password: string }[];
  mailbox: boolean;
}

export interface Practice {
  slug: string;
  name: string;
  demo: boolean;
  createdAt: Instant;
  version: number;
}

export interface Member {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  clients: { id: string; name: string }[];
  endedAt: Instant | null;
  createdAt: Instant;
  version: number;
}

export interface Invitation {
  id: string;
  email: string;
  role: Role;
  clients: { id: string; name: string }[];
  expiresAt: Instant;
  acceptedAt: Instant | null;
  revokedAt: Instant | null;
  createdAt: Instant;
  version: number;
}

export interface InvitationPreview {
  practice: { name: string };
  inviter: { name: string };
  email: string;
  role: Role;
  clients: { name: string }[];
  needsAccount: boolean;
}

export interface Client {
  id: string;
  name: string;
  timeZone: string;
  currency: string;
  fiscalYearStartMonth: number;
  archivedAt: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
  version: number;
}

export interface Fact {
  id: string;
  kind: ClientFactKind;
  text: string | null;
  count: number | null;
  money: Money | null;
  asOf: DateText;
  source: string;
  confidence: Confidence;
  stale: boolean;
  ageInQuarters: number;
  recordedBy: { id: string; name: string };
  createdAt: Instant;
}

export interface EngagementDay {
  position: 'before' | 'within' | 'after';
  day: number | null;
  daysUntilKickoff: number | null;
}

export interface Phase {
  id: string;
  kind: PhaseKind;
  name: string;
  state: PhaseState;
  dayFrom: number;
  dayTo: number;
  startsOn: DateText;
  endsOn: DateText;
  overdue: boolean;
  version: number;
}

export interface Milestone {
  id: string;
  phaseId: string;
  key: string;
  title: string;
  description: string;
  dueOn: DateText;
  doneOn: DateText | null;
  overdue: boolean;
  version: number;
}

export interface Engagement {
  id: string;
  clientId: string;
  cycle: number;
  model: EngagementModel;
  template: EngagementTemplateId;
  state: EngagementState;
  kickoffOn: DateText;
  endsOn: DateText;
  fee: Money | null;
  visibility: Visibility;
  activatedAt: Instant | null;
  pausedAt: Instant | null;
  endedAt: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
  version: number;
  day: EngagementDay;
  currentPhase: PhaseKind | null;
  phases: Phase[];
  milestones: Milestone[];
}

export interface Cadence {
  id: string;
  engagementId: string;
  clientId: string;
  kind: string;
  title: string;
  weekday: number;
  /** `HH:MM` in `timeZone`. */
  localTime: string;
  timeZone: string;
  startsOn: DateText;
  endsOn: DateText | null;
  owner: { id: string; name: string };
  nextDueAt: Instant | null;
  version: number;
}

export interface Occurrence {
  id: string;
  cadenceId: string;
  engagementId: string;
  clientId: string;
  localDate: DateText;
  dueAt: Instant;
  timeZone: string;
  state: OccurrenceState;
  doneAt: Instant | null;
  punctuality: Punctuality;
  checkInId: string | null;
  version: number;
}

export interface OccurrenceDetail extends Occurrence {
  client: { id: string; name: string; currency: string };
  title: string;
  previousCheckIn: CheckIn | null;
  checkIn: CheckIn | null;
}

export interface CheckInText {
  moved: string;
  blocked: string | null;
  decisionsNeeded: string | null;
  cash: Money | null;
  cashIn: Money | null;
  cashOut: Money | null;
  pulse: number | null;
}

export interface CheckIn extends CheckInText {
  id: string;
  occurrenceId: string;
  engagementId: string;
  clientId: string;
  localDate: DateText;
  author: { id: string; name: string };
  visibility: Visibility;
  publishedAt: Instant | null;
  submittedAt: Instant;
  updatedAt: Instant;
  punctuality: Punctuality;
  version: number;
}

export interface Adherence {
  ratio: number | null;
  onTime: number;
  n: number;
}

export interface AttentionItem {
  reason: AttentionReason;
  subjectId: string | null;
  nextAction: string;
  daysPastDue: number;
}

export interface CockpitClient {
  client: { id: string; name: string; timeZone: string; currency: string };
  today: DateText;
  engagement: {
    id: string;
    state: EngagementState;
    template: EngagementTemplateId;
    kickoffOn: DateText;
    day: EngagementDay;
    phase: { kind: PhaseKind; name: string; endsOn: DateText; overdueDays: number } | null;
  } | null;
  nextCheckIn: { occurrenceId: string; localDate: DateText; dueAt: Instant; state: OccurrenceState } | null;
  adherence: Adherence;
  lastCheckIn: { id: string; submittedAt: Instant; pulse: number | null } | null;
  attention: AttentionItem[];
}

export interface Cockpit {
  practice: { slug: string; name: string; demo: boolean };
  clients: CockpitClient[];
}

export interface ClientOverview {
  client: Client;
  today: DateText;
  engagement: Engagement | null;
  cadence: Cadence | null;
  occurrences: Occurrence[];
  checkIns: CheckIn[];
  people: { memberId: string; name: string; email: string; role: Role }[];
  facts: Fact[];
  attention: AttentionItem[];
}

export interface Progress {
  client: { id: string; name: string; timeZone: string; currency: string };
  practice: { name: string };
  today: DateText;
  engagement: Engagement | null;
  nextCheckIn: { localDate: DateText; dueAt: Instant } | null;
  checkIns: CheckIn[];
  decisionsNeeded: { checkInId: string; localDate: DateText; text: string }[];
  adherence: Adherence;
  people: { name: string; email: string; role: Role }[];
}

export interface Mail {
  id: string;
  to: string;
  subject: string;
  receivedAt: Instant;
}

export interface MailContent extends Mail {
  from: string;
  text: string;
  html: string | null;
  links: string[];
}
