import { v7 as uuid } from 'uuid';
import { addDays } from '@quarterdeck/domain/calendar-date';
import type { GateCriterion } from '@quarterdeck/domain/gate';
import type { PhaseKind } from '@quarterdeck/domain/phase';
import { dueInstant } from '@quarterdeck/cadence/schedule/due-instant';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { GateCriterionDto, GateWaiverDto } from '@quarterdeck/reporting/gates/gates.dto';
import { type GateFigures, gateFigures } from '@quarterdeck/reporting/gates/gates.queries';
import { judgeGates } from '@quarterdeck/reporting/gates/judge-gates';
import { PhaseClosingEntity } from '@quarterdeck/reporting/gates/phase-closing.entity';
import type { DemoClient } from './demo-client';
import type { Members } from './demo-practice';
import type { LoadedClient } from './present';

/** A phase that was closed on a day of the engagement, with what was not there yet and let pass. */
interface DemoClosing {
  kind: PhaseKind;
  onDay: number;
  waived: { criterion: GateCriterion; reason: string };
}

interface DemoGates {
  closed: DemoClosing;
  /** The phase that runs, whatever the calendar says. */
  running: PhaseKind;
}

/** By the name of the client; the others have what their activation made of them. */
const gates: Readonly<Partial<Record<DemoClient['name'], DemoGates>>> = {
  Tallyworks: {
    closed: {
      kind: 'diagnose',
      onDay: 31,
      waived: {
        criterion: 'decision_rights_agreed',
        reason:
          'Priya is at the trade fair until day 33. We agreed by phone to begin with single sign-on; she signs the written rights when she is back.',
      },
    },
    running: 'install',
  },
};

/** Gates that were closed, as they stood then. Runs last: they judge all that is on record. */
export async function loadGates(
  tx: Transaction,
  client: DemoClient,
  { engagementId, kickoffOn }: LoadedClient,
  members: Members,
): Promise<void> {
  const demo = gates[client.name];
  if (!demo) return;
  const { closed, running } = demo;
  const order = ['diagnose', 'install', 'cadence'];
  const setPhases = (active: PhaseKind) =>
    tx.query(
      sql`update phase set state = case
         when array_position(${order}::text[], kind) < array_position(${order}::text[], ${active}) then 'closed'
         when kind = ${active} then 'active' else 'not_started' end
       where tenant_id = ctx.tenant() and engagement_id = ${engagementId}`,
    );
  await resolveFocus(tx, engagementId, members);
  await setPhases(closed.kind);
  const figures = JSON.parse(await tx.read(gateFigures(engagementId))) as GateFigures;
  const gate = judgeGates(figures).find(({ kind }) => kind === closed.kind)!;
  const at = dueInstant(addDays(kickoffOn, closed.onDay - 1), '17:10', client.timeZone);
  const waiver = await insertWaiver(tx, gate.phaseId, closed, members, at);
  const criteria = gate.criteria.map((criterion) => asItStood(criterion, closed, waiver));
  await setPhases(running);
  const { phaseId, clientId } = gate;
  const closedBy = members.owner.userId;
  const closing = { phaseId, clientId, engagementId, closedBy, closedAt: new Date(at), criteria };
  await tx.insert(PhaseClosingEntity, closing);
}

/** Milestones and records came in time; what was waived came later. */
function asItStood(
  criterion: GateCriterionDto,
  { waived }: DemoClosing,
  waiver: GateWaiverDto,
): GateCriterionDto {
  if (criterion.criterion !== waived.criterion) return criterion;
  const next = 'Propose the decision rights; the founder agrees to them by the link in the mail.';
  return { ...criterion, met: false, have: 0, next, records: [], waiver };
}

async function insertWaiver(
  tx: Transaction,
  phaseId: string,
  { waived: { criterion, reason } }: DemoClosing,
  { owner }: Members,
  createdAt: string,
): Promise<GateWaiverDto> {
  const id = uuid();
  const [author] = await tx.query<{ id: string; name: string }>(
    sql`insert into gate_waiver (tenant_id, id, client_id, engagement_id, phase_id, criterion, reason, waived_by, created_at)
     select tenant_id, ${id}, client_id, engagement_id, id, ${criterion}, ${reason}, ${owner.userId}, ${createdAt}
     from phase where id = ${phaseId}
     returning waived_by as id, (select u.name from "user" u where u.id = waived_by) as name`,
  );
  return { id, reason, waivedBy: author!, createdAt, version: 1 };
}

/** The install focus is closed since the day of its milestone. */
async function resolveFocus(tx: Transaction, engagementId: string, { owner }: Members): Promise<void> {
  const evidence =
    'Two of the three waiting accounts sign in with single sign-on: 6 days from the signed order to the first login, 19 before. Priya has seen both logins.';
  await tx.query(
    sql`insert into finding_resolution (tenant_id, finding_id, client_id, engagement_id, resolved_on, evidence, resolved_by)
     select x.tenant_id, x.finding_id, x.client_id, x.engagement_id, m.done_on, ${evidence}, ${owner.userId}
     from install_focus x
     join milestone m on m.tenant_id = x.tenant_id and m.engagement_id = x.engagement_id and m.key = 'close_gap'
     where x.engagement_id = ${engagementId} and x.released_at is null and m.done_on is not null
     on conflict do nothing`,
  );
}
