import { Injectable } from '@nestjs/common';
import {
  hasEvidence,
  PROOF_DEFINITIONS,
  PROOF_FIGURES,
  type ProofDay,
  proofDayOn,
  type ProofFigureKey,
  proofFigure,
  proofStage,
  type ProofWindow,
  type ProofWindows,
  proofWindows,
} from '@quarterdeck/domain/proof';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { recordLink } from '../records/record-link';
import type { ProofDto, ProofFigureDto } from './proof.dto';
import { type ProofFacts, proofFacts, type ProofItem } from './proof.queries';

/** Records that a figure names at most; it counts all of them. */
const MAX_RECORDS = 20;

@Injectable()
export class ProofService {
  constructor(private readonly db: TenantDb) {}

  /** The records come from one statement; windows, figures and what counts as evidence are rules of libs/domain. */
  async get(engagementId: string, asked: ProofDay | undefined): Promise<Json<ProofDto>> {
    const { engagement, today, items } = JSON.parse(
      await this.db.read(proofFacts(engagementId)),
    ) as ProofFacts;
    const day = asked ?? proofDayOn(engagement.kickoffOn, today);
    const windows = proofWindows(engagement.kickoffOn, day);
    const figures = PROOF_FIGURES.map((key) => figure(key, items, windows, engagementId));
    const proof: ProofDto = {
      engagement,
      today,
      day,
      window: windows.now,
      before: windows.before,
      stage: proofStage(windows.now, today),
      hasEvidence: hasEvidence(figures),
      figures,
    };
    return JSON.stringify(proof);
  }
}

function figure(
  key: ProofFigureKey,
  items: readonly ProofItem[],
  { now, before }: ProofWindows,
  engagementId: string,
): ProofFigureDto {
  const within = (window: ProofWindow) =>
    items.filter((item) => item.figure === key && window.from <= item.on && item.on <= window.to);
  const current = within(now);
  const values = (list: readonly ProofItem[]) => list.map(({ value }) => value);
  const { group, unit } = PROOF_DEFINITIONS[key];
  return {
    key,
    group,
    unit,
    ...proofFigure(key, values(current), before && values(within(before))),
    records: current.slice(0, MAX_RECORDS).map(({ type, id, title, on, value }) => ({
      type,
      id,
      title,
      on,
      value,
      link: recordLink(type, id, engagementId),
    })),
  };
}
