import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { criteriaOf } from '@quarterdeck/domain/gate';
import type { EngagementDto } from '@quarterdeck/engagement/engagements/engagements.dto';
import { oneEngagement } from '@quarterdeck/engagement/engagements/engagements.queries';
import { Conflict, Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json, Statement } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { GateDto, GateListDto, NewWaiverDto } from './gates.dto';
import { type GateFigures, gateFigures, gateFiguresOfPhase } from './gates.queries';
import { judgeGates } from './judge-gates';
import { refuseClosing } from './refuse-closing';

interface LockedPhase {
  version: number;
  state: string;
  dayTo: number;
}

/** Gates are computed when they are read; stored is what was waived, and what they said when a phase was closed. */
@Injectable()
export class GatesService {
  constructor(private readonly db: TenantDb) {}

  async ofEngagement(id: string): Promise<Json<GateListDto>> {
    const data = judgeGates(parse(await this.db.read(gateFigures, [id])));
    return JSON.stringify({ data, nextCursor: null } satisfies GateListDto);
  }

  async ofPhase(id: string): Promise<Json<GateDto>> {
    const figures = parse(await this.db.read(gateFiguresOfPhase, [id]));
    return JSON.stringify(gateOf(figures, id));
  }

  /** The next phase becomes active in the same transaction. */
  close(id: string, version: number): Promise<Json<EngagementDto>> {
    return this.db.write(async (tx) => {
      const { dayTo } = await lockPhase(tx, id, version);
      const figures = await read(tx, gateFiguresOfPhase, id);
      const gate = gateOf(figures, id);
      refuseClosing(gate, figures.state);
      const { engagementId, clientId, criteria } = gate;
      await tx.query(
        `update phase set updated_at = now(), version = version + 1, state = case when id = $1 then 'closed' else 'active' end
         where tenant_id = ctx.tenant() and engagement_id = $2 and (id = $1 or day_from = $3 and state = 'not_started')`,
        [id, engagementId, dayTo + 1],
      );
      await tx.query(
        `insert into phase_closing (tenant_id, phase_id, client_id, engagement_id, closed_by, criteria)
         values (ctx.tenant(), $1, $2, $3, ctx.user_id(), $4)`,
        [id, clientId, engagementId, JSON.stringify(criteria)],
      );
      const waived = criteria.filter(({ waiver }) => waiver).map(({ criterion }) => criterion);
      const about = { recordType: 'phase', recordId: id, clientId };
      tx.audit({ action: 'phase.closed', ...about, data: { waived } });
      return tx.read(oneEngagement, [engagementId]);
    });
  }

  waive(phaseId: string, { criterion, reason }: NewWaiverDto): Promise<Json<GateDto>> {
    return this.db.write(async (tx) => {
      await lockPhase(tx, phaseId);
      const gate = gateOf(await read(tx, gateFiguresOfPhase, phaseId), phaseId);
      refuseClosed(gate);
      refuseNeedless(gate, criterion);
      const id = uuid();
      await tx.query(
        `insert into gate_waiver (tenant_id, id, client_id, engagement_id, phase_id, criterion, reason, waived_by)
         values (ctx.tenant(), $1, $2, $3, $4, $5, $6, ctx.user_id())`,
        [id, gate.clientId, gate.engagementId, phaseId, criterion, reason],
      );
      const data = { phaseId, criterion, reason };
      tx.audit({
        action: 'gate.waived',
        recordType: 'waiver',
        recordId: id,
        clientId: gate.clientId,
        data,
      });
      return JSON.stringify(gateOf(await read(tx, gateFiguresOfPhase, phaseId), phaseId));
    });
  }

  /** Possible until the phase is closed. */
  takeBack(id: string, version: number): Promise<Json<GateDto>> {
    return this.db.write(async (tx) => {
      const [waiver] = await tx.query<{ phaseId: string; criterion: string; version: number }>(
        'select phase_id as "phaseId", criterion, version from gate_waiver where id = $1',
        [id],
      );
      if (!waiver) throw new NotFound();
      if (waiver.version !== version) throw new PreconditionFailed();
      const { phaseId, criterion } = waiver;
      await lockPhase(tx, phaseId);
      const gate = gateOf(await read(tx, gateFiguresOfPhase, phaseId), phaseId);
      refuseClosed(gate);
      await tx.query('delete from gate_waiver where id = $1', [id]);
      const about = { recordType: 'waiver', recordId: id, clientId: gate.clientId };
      tx.audit({ action: 'gate.waiver_taken_back', ...about, data: { phaseId, criterion } });
      return JSON.stringify(gateOf(await read(tx, gateFiguresOfPhase, phaseId), phaseId));
    });
  }
}

async function read(tx: Transaction, figures: Statement<GateFigures>, id: string): Promise<GateFigures> {
  return parse(await tx.read(figures, [id]));
}

function parse(text: Json<GateFigures>): GateFigures {
  return JSON.parse(text) as GateFigures;
}

function gateOf(figures: GateFigures, phaseId: string): GateDto {
  const gate = judgeGates(figures).find((each) => each.phaseId === phaseId);
  if (!gate) throw new NotFound();
  return gate;
}

/** Closing and waiving wait for each other; 412 when the caller read another version. */
async function lockPhase(tx: Transaction, id: string, version?: number): Promise<LockedPhase> {
  const [phase] = await tx.query<LockedPhase>(
    'select version, state, day_to as "dayTo" from phase where id = $1 for update',
    [id],
  );
  if (!phase) throw new NotFound();
  if (version !== undefined && phase.version !== version) throw new PreconditionFailed();
  return phase;
}

function refuseClosed({ state, name }: GateDto): void {
  if (state !== 'closed') return;
  throw new Conflict('gate.closed', `${name} is closed. What was waived then stands.`);
}

function refuseNeedless({ kind, name, criteria }: GateDto, criterion: NewWaiverDto['criterion']): void {
  if (!criteriaOf(kind).includes(criterion)) {
    const detail = `The gate of ${name} does not ask for ${criterion}`;
    throw new Invalid('gate.criterion_unknown', `${detail}.`, [{ pointer: '/criterion', detail }]);
  }
  const { title, met, waiver } = criteria.find((each) => each.criterion === criterion)!;
  if (met) throw new Conflict('gate.already_met', `"${title}" is met. There is nothing to waive.`);
  if (waiver)
    throw new Conflict('gate.already_waived', `"${title}" is waived already, by ${waiver.waivedBy.name}.`);
}
