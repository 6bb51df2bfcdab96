import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import type { GateCriterion } from '@quarterdeck/domain/gate';
import type { Interviewed } from '@quarterdeck/domain/interview-coverage';
import type { PhaseState } from '@quarterdeck/domain/phase';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import { coverageJson, figuresJson, gateRelations, milestonesFigure } from './gate-sources.sql';
import type { GateClosingDto, GateCriterionDto, GateDto, GateRecordDto, GateWaiverDto } from './gates.dto';

export interface GateFigure {
  have: number;
  all: number;
  records: Omit<GateRecordDto, 'link'>[];
}

export interface GateCoverage {
  interviews: (Interviewed & { id: string })[];
  /** As set for the engagement, else as the client's latest fact says. */
  engineers: number | null;
  modelReviewedOn: LocalDate | null;
}

export interface GatePhase extends Pick<GateDto, 'kind' | 'name' | 'endsOn' | 'version'> {
  id: string;
  state: PhaseState;
  milestones: GateFigure;
  waivers: (GateWaiverDto & { criterion: GateCriterion })[];
  closing: (GateClosingDto & { criteria: GateCriterionDto[] }) | null;
}

/** What the rules of libs/domain judge: one engagement with all its phases. */
export interface GateFigures {
  id: string;
  clientId: string;
  template: EngagementTemplateId;
  state: EngagementState;
  today: LocalDate;
  figures: Record<Exclude<GateCriterion, 'milestones_done' | 'interview_coverage'>, GateFigure>;
  coverage: GateCoverage;
  phases: GatePhase[];
}

const waivers = sql`(
        select coalesce(json_agg(json_build_object('id', w.id, 'criterion', w.criterion, 'reason', w.reason,
          'waivedBy', ${personNameJson(sql`w.waived_by`)}, 'createdAt', w.created_at, 'version', w.version)), '[]')
        from gate_waiver w where w.tenant_id = p.tenant_id and w.phase_id = p.id)`;

const closing = sql`(
        select json_build_object('closedBy', ${personNameJson(sql`k.closed_by`)}, 'closedAt', k.closed_at, 'criteria', k.criteria)
        from phase_closing k where k.tenant_id = p.tenant_id and k.phase_id = p.id)`;

const figuresOf = (engagementId: Sql) => sql`with page as (
    select e.id, e.tenant_id, e.client_id, e.template, e.state, ${clientToday(sql`c`)} as today
    from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
    where e.id = ${engagementId}),
  ${gateRelations}
  select json_build_object(
    'id', page.id, 'clientId', page.client_id, 'template', page.template, 'state', page.state, 'today', page.today,
    'figures', ${figuresJson}, 'coverage', ${coverageJson},
    'phases', (
      select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'name', p.name, 'state', p.state, 'endsOn', p.ends_on,
        'version', p.version, 'milestones', ${milestonesFigure}, 'waivers', ${waivers}, 'closing', ${closing}) order by p.day_from)
      from phase p where p.tenant_id = page.tenant_id and p.engagement_id = page.id))::text
  from page`;

export const gateFigures = statement<GateFigures, [id: string]>('gate.figures', figuresOf);

export const gateFiguresOfPhase = statement<GateFigures, [id: string]>('gate.figures-of-phase', (id) =>
  figuresOf(sql`(select x.engagement_id from phase x where x.id = ${id})`),
);
