import { type LocalDate } from '@quarterdeck/domain/calendar-date';
import { dateOfDay } from '@quarterdeck/domain/phase';
import { dueInstant } from '@quarterdeck/cadence/schedule/due-instant';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { AsOwner } from '../as-owner';
import type { ApiSession } from '../api-session';
import type { DemoClient } from '../demo-client';
import type { LoadedClient } from '../present';
import type { DemoDiagnosis, DemoFinding } from './demo-diagnosis';
import { hearthAndCoDiagnosis } from './hearth-and-co';
import { hutchinsPropertyDiagnosis } from './hutchins-property';
import { tallyworksDiagnosis } from './tallyworks';

const diagnoses: Readonly<Record<string, DemoDiagnosis>> = {
  Tallyworks: tallyworksDiagnosis,
  'Hearth & Co. Franchising': hearthAndCoDiagnosis,
  'Hutchins Property Management': hutchinsPropertyDiagnosis,
};

interface Versioned {
  id: string;
  version: number;
}

interface ChainMap {
  version: number;
  stages: { key: string; name: string; findings?: unknown }[];
}

/** The audit of a client through the API; what its days were is written afterwards by `dateDiagnosis`. */
export async function loadDiagnosis(
  api: ApiSession,
  { name }: DemoClient,
  { engagementId, kickoffOn }: LoadedClient,
): Promise<string[]> {
  const { hypothesis, interviews, modelReviewedDay, breaks, chainPublished, findings } = diagnoses[name]!;
  const of = `/v1/engagements/${engagementId}`;
  const on = (day: number): LocalDate => dateOfDay(kickoffOn, day);
  const { founderWords, closed } = hypothesis;
  const { diagnosis, matched } = closed ?? {};
  await api.put(`${of}/hypothesis`, { founderWords, recordedOn: on(1), diagnosis, matched }, 1);
  for (const { day, ...interview } of interviews)
    await api.post(`${of}/interviews`, { ...interview, heldOn: on(day) });
  if (modelReviewedDay)
    await api.put(`${of}/interview-coverage`, { modelReviewedOn: on(modelReviewedDay) }, 1);

  const map = await api.get<ChainMap>(`${of}/chain-map`);
  const stages = map.stages.map(({ key, name: stage }) => ({
    key,
    name: stage,
    note: breaks[key] ?? '',
    state: breaks[key] ? 'breaks' : 'flows',
  }));
  const { version } = await api.put<Versioned>(`${of}/chain-map`, { stages }, map.version);
  if (chainPublished) await api.post(`${of}/chain-map/publications`, {}, version);

  const ids: string[] = [];
  for (const finding of findings) ids.push(await loadFinding(api, of, finding, on));
  // Chosen and closed when all of them are there: the rank is the one among all.
  for (const [index, { focus, resolved }] of findings.entries()) {
    const findingId = ids[index]!;
    if (focus) await api.post(`${of}/install-focuses`, { findingId, rationale: focus.rationale });
    if (resolved) {
      const { day, evidence } = resolved;
      await api.post(`/v1/findings/${findingId}/resolutions`, { resolvedOn: on(day), evidence });
    }
  }
  return ids;
}

async function loadFinding(
  api: ApiSession,
  of: string,
  { evidence, centsPerMonth, stage, founderSummary, ...finding }: DemoFinding,
  on: (day: number) => LocalDate,
): Promise<string> {
  const { system, statement, confidence, effortHours } = finding;
  const { id, version } = await api.post<Versioned>(`${of}/findings`, {
    system,
    statement,
    confidence,
    effortHours,
    chainStage: stage,
    founderSummary,
    evidence: evidence.map(({ text, url, day }) => ({ text, url, asOf: on(day) })),
    monthlyCost: centsPerMonth && { amount: centsPerMonth, currency: 'USD' },
  });
  if (founderSummary) await api.post(`/v1/findings/${id}/publications`, {}, version);
  return id;
}

/** Moves what was written a moment ago to the day on which it would have been written. */
export async function dateDiagnosis(
  asOwner: AsOwner,
  { name, timeZone }: DemoClient,
  { engagementId, kickoffOn }: LoadedClient,
  ids: readonly string[],
): Promise<void> {
  const { hypothesis, findings } = diagnoses[name]!;
  const at = (day: number, time: string) => dueInstant(dateOfDay(kickoffOn, day), time, timeZone);
  await asOwner('findings:write', async (tx) => {
    for (const [index, { day, focus }] of findings.entries()) {
      const id = ids[index];
      const updatedAt = at(day, '16:45');
      await tx.query(
        sql`update finding set created_at = ${at(day, '15:10')}, updated_at = ${updatedAt},
           published_at = case when published_at is not null then ${updatedAt}::timestamptz end
         where id = ${id}`,
      );
      if (focus)
        await tx.query(
          sql`update install_focus set chosen_at = ${at(focus.day, '14:30')} where finding_id = ${id}`,
        );
    }
  });
  const { closed } = hypothesis;
  if (closed)
    await asOwner('hypotheses:write', async (tx) => {
      await tx.query(
        sql`update hypothesis set closed_on = ${dateOfDay(kickoffOn, closed.day)}
         where engagement_id = ${engagementId}`,
      );
    });
}
