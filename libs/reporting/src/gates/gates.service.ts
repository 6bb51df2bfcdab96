import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { criteriaOf } from '@quarterdeck/domain/gate';
import type { EngagementDto } from '@quarterdeck/engagement/engagements/engagements.dto';
import { oneEngagement } from '@quarterdeck/engagement/engagements/engagements.queries';
import { PhaseEntity } from '@quarterdeck/engagement/engagements/phase.entity';
import { Conflict, Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { GateWaiverEntity } from './gate-waiver.entity';
import type { GateDto, GateListDto, NewWaiverDto } from './gates.dto';
import { type GateFigures, gateFigures, gateFiguresOfPhase } from './gates.queries';
import { judgeGates } from './judge-gates';
import { PhaseClosingEntity } from './phase-closing.entity';
import { refuseClosing } from './refuse-closing';

/** Gates are computed when they are read; stored is what was waived, and what they said when a phase was closed. */
@Injectable()
export class GatesService {
  constructor(private readonly db: TenantDb) {}

  async list(engagementId: string): Promise<Json<GateListDto>> {
    const data = judgeGates(parse(await this.db.read(gateFigures(engagementId))));
    return JSON.stringify({ data, nextCursor: null } satisfies GateListDto);
  }

  async get(phaseId: string): Promise<Json<GateDto>> {
    const figures = parse(await this.db.read(gateFiguresOfPhase(phaseId)));
    return JSON.stringify(gateOf(figures, phaseId));
  }

  /** The next phase becomes active in the same transaction. */
  close(id: string, version: number): Promise<Json<EngagementDto>> {
    return this.db.write(async (tx) => {
      // Closing and waiving wait for each other.
      const { dayTo } = await tx.lock(PhaseEntity, { id, version });
      const figures = await figuresOf(tx, id);
      const gate = gateOf(figures, id);
      refuseClosing(gate, figures.state);
      const { engagementId, clientId, criteria } = gate;
      await tx.query(
        sql`update phase set updated_at = now(), version = version + 1, state = case when id = ${id} then 'closed' else 'active' end
         where tenant_id = ctx.tenant() and engagement_id = ${engagementId}
           and (id = ${id} or day_from = ${dayTo + 1} and state = 'not_started')`,
      );
      const closedBy = sql`ctx.user_id()`;
      await tx.insert(PhaseClosingEntity, { phaseId: id, clientId, engagementId, closedBy, criteria });
      const waived = criteria.filter(({ waiver }) => waiver).map(({ criterion }) => criterion);
      tx.audit('phase.closed', { id, clientId }, { waived });
      return tx.read(oneEngagement(engagementId));
    });
  }

  waive(phaseId: string, { criterion, reason }: NewWaiverDto): Promise<Json<GateDto>> {
    return this.db.write(async (tx) => {
      await tx.lock(PhaseEntity, { id: phaseId });
      const gate = gateOf(await figuresOf(tx, phaseId), phaseId);
      refuseClosed(gate);
      refuseNeedless(gate, criterion);
      const id = uuid();
      const { clientId, engagementId } = gate;
      const waivedBy = sql`ctx.user_id()`;
      const waiver = { id, clientId, engagementId, phaseId, criterion, reason, waivedBy };
      await tx.insert(GateWaiverEntity, waiver);
      tx.audit('gate.waived', { type: 'waiver', id, clientId }, { phaseId, criterion, reason });
      return JSON.stringify(gateOf(await figuresOf(tx, phaseId), phaseId));
    });
  }

  /** Possible until the phase is closed. */
  deleteWaiver(id: string, version: number): Promise<Json<GateDto>> {
    return this.db.write(async (tx) => {
      const [waiver] = await tx.query<{ phaseId: string; criterion: string; version: number }>(
        sql`select phase_id as "phaseId", criterion, version from gate_waiver where id = ${id}`,
      );
      if (!waiver) throw new NotFound();
      if (waiver.version !== version) throw new PreconditionFailed();
      const { phaseId, criterion } = waiver;
      await tx.lock(PhaseEntity, { id: phaseId });
      const gate = gateOf(await figuresOf(tx, phaseId), phaseId);
      refuseClosed(gate);
      await tx.delete(GateWaiverEntity, { id });
      const { clientId } = gate;
      tx.audit('gate.waiver_taken_back', { type: 'waiver', id, clientId }, { phaseId, criterion });
      return JSON.stringify(gateOf(await figuresOf(tx, phaseId), phaseId));
    });
  }
}

async function figuresOf(tx: Transaction, phaseId: string): Promise<GateFigures> {
  return parse(await tx.read(gateFiguresOfPhase(phaseId)));
}

function parse(text: Json<GateFigures>): GateFigures {
  return JSON.parse(text) as GateFigures;
}

function gateOf(figures: GateFigures, phaseId: string): GateDto {
  const gate = judgeGates(figures).find((each) => each.phaseId === phaseId);
  if (!gate) throw new NotFound();
  return gate;
}

function refuseClosed({ state, name }: GateDto): void {
  if (state !== 'closed') return;
  throw new Conflict('gate.closed', `${name} is closed. Its waivers can no longer change.`);
}

function refuseNeedless({ kind, name, criteria }: GateDto, criterion: NewWaiverDto['criterion']): void {
  if (!criteriaOf(kind).includes(criterion)) {
    const detail = `The gate of ${name} does not require ${criterion}`;
    throw new Invalid('gate.criterion_unknown', `${detail}.`, [{ pointer: '/criterion', detail }]);
  }
  const { title, met, waiver } = criteria.find((each) => each.criterion === criterion)!;
  if (met) throw new Conflict('gate.already_met', `"${title}" is met. There is nothing to waive.`);
  if (waiver)
    throw new Conflict('gate.already_waived', `"${title}" was already waived by ${waiver.waivedBy.name}.`);
}
