import {
  criteriaOf,
  evaluateCriterion,
  type GateCriterion,
  phaseStateAtGate,
  titleOfCriterion,
} from '@quarterdeck/domain/gate';
import { interviewCoverage } from '@quarterdeck/domain/interview-coverage';
import { daysOverdue } from '@quarterdeck/domain/phase';
import { recordLink } from '../records/record-link';
import type { GateCriterionDto, GateDto, GateWaiverDto } from './gates.dto';
import type { GateCoverage, GateFigure, GateFigures, GatePhase } from './gates.queries';

/** The gates of an engagement, in the order of its phases. */
export function judgeGates(engagement: GateFigures): GateDto[] {
  return engagement.phases.map((phase) => judge(phase, engagement));
}

function judge(phase: GatePhase, engagement: GateFigures): GateDto {
  const { id: phaseId, kind, name, endsOn, closing, version } = phase;
  const criteria =
    phase.state === 'closed'
      ? (closing?.criteria ?? [])
      : criteriaOf(kind).map((criterion) => judgeCriterion(criterion, phase, engagement));
  const judged = criteria.map(({ met, waiver }) => ({ met, waived: waiver !== null }));
  const running = engagement.state === 'active' || engagement.state === 'paused';
  return {
    phaseId,
    engagementId: engagement.id,
    clientId: engagement.clientId,
    kind,
    name,
    state: phaseStateAtGate(phase.state, judged),
    endsOn,
    overdueDays: running ? daysOverdue(phase, engagement.today) : 0,
    criteria,
    closing: closing && { closedBy: closing.closedBy, closedAt: closing.closedAt },
    version,
  };
}

function judgeCriterion(
  criterion: GateCriterion,
  phase: GatePhase,
  engagement: GateFigures,
): GateCriterionDto {
  const { id, template } = engagement;
  const figure = figureOf(criterion, phase, engagement);
  const waiver = phase.waivers.find((each) => each.criterion === criterion);
  return {
    criterion,
    title: titleOfCriterion(criterion, template),
    ...evaluateCriterion(criterion, figure),
    records: figure.records.map((record) => ({ ...record, link: recordLink(record.type, record.id, id) })),
    waiver: waiver ? waiverOf(waiver) : null,
  };
}

const waiverOf = ({ id, reason, waivedBy, createdAt, version }: GateWaiverDto): GateWaiverDto => ({
  id,
  reason,
  waivedBy,
  createdAt,
  version,
});

function figureOf(
  criterion: GateCriterion,
  { milestones }: GatePhase,
  { figures, coverage }: GateFigures,
): GateFigure {
  if (criterion === 'milestones_done') return milestones;
  return criterion === 'interview_coverage' ? coverageFigure(coverage) : figures[criterion];
}

/** Its parts are met by the rule of the coverage: the engineers, the customers, the financial model. */
function coverageFigure({ interviews, ...known }: GateCoverage): GateFigure {
  const { engineers, customers, financialModel } = interviewCoverage(interviews, known);
  const parts = [engineers, customers, financialModel];
  return {
    have: parts.filter(({ met }) => met).length,
    all: parts.length,
    records: interviews
      .slice(0, 20)
      .map(({ id, person }) => ({ type: 'interview', id, title: person, counted: true })),
  };
}
