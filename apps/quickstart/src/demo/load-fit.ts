import { v7 as uuid } from 'uuid';
import type { FitAnswer, FitRun } from '@quarterdeck/domain/fit-diagnostic';
import { CURRENT_QUESTIONNAIRE, type FitKey } from '@quarterdeck/domain/fit-questionnaires';
import { scoredAnswers } from '@quarterdeck/engagement/fit-diagnostics/scored-answers';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { ApiSession } from './api-session';

const DAY = 86_400_000;

/** The client who was a lead once, with its engagement of today. */
export interface FormerLead {
  clientId: string;
  engagementId: string;
  founderId: string;
  /** Of the engagement, today. */
  day: number;
}

type Answers = Partial<Record<FitKey, [FitAnswer, number?]>>;

const tallyworksAsLead: Answers = {
  effort_unconnected: ['yes', 4],
  founder_decides_alone: ['yes', 2],
  stale_numbers: ['yes', 3],
  deal_waits: ['yes', 4],
  next_month_unknown: ['no'],
  solo_operator: ['no'],
  no_lead_flow: ['no'],
};
const tallyworksNow: Answers = {
  effort_unconnected: ['yes', 2],
  founder_decides_alone: ['no', 0],
  stale_numbers: ['no', 1],
  deal_waits: ['yes', 1],
  next_month_unknown: ['no', 0],
  solo_operator: ['no'],
  no_lead_flow: ['no'],
};
const waiting: Answers = {
  effort_unconnected: ['yes', 3],
  founder_decides_alone: ['yes', 4],
  stale_numbers: ['no'],
  deal_waits: ['yes'],
  solo_operator: ['no'],
  no_lead_flow: ['no'],
};

/** A link, somebody who has just answered it, and a client who did so before the start and again since. */
export async function loadFit(
  api: ApiSession,
  asOwner: (change: (tx: Transaction) => Promise<void>) => Promise<void>,
  former: FormerLead,
  now: string,
): Promise<void> {
  const { id: linkId } = await api.post<{ id: string }>('/v1/fit-diagnostic-links', { label: 'Website' });
  await asOwner(async (tx) => {
    await insertResponse(tx, waiting, {
      at: before(now, 2),
      linkId,
      contact: ['Ledgerline', 'Ines Okafor', 'ines@ledgerline.example'],
    });
    const asLead = await insertResponse(tx, tallyworksAsLead, {
      at: before(now, former.day + 9),
      linkId,
      contact: ['Tallyworks', 'Priya Raman', 'priya@tallyworks.example'],
      former,
      run: 'day_0',
      convertedAt: before(now, former.day + 2),
    });
    await insertHypotheses(tx, asLead, former);
    await insertResponse(tx, tallyworksNow, { at: before(now, 3), former, run: 'other' });
  });
}

interface Told {
  at: string;
  linkId?: string;
  contact?: [company: string, name: string, email: string];
  former?: FormerLead;
  run?: FitRun;
  convertedAt?: string;
}

async function insertResponse(tx: Transaction, said: Answers, told: Told): Promise<string> {
  const { at, linkId, contact = [], former, run, convertedAt } = told;
  const { questionnaireVersion, answers, score } = scoredAnswers({
    questionnaireVersion: CURRENT_QUESTIONNAIRE.version,
    answers: (Object.entries(said) as [FitKey, [FitAnswer, number?]][]).map(([question, [answer, cost]]) => ({
      question,
      answer,
      cost,
    })),
  });
  const id = uuid({ msecs: Date.parse(at) });
  const [company, name, email] = contact;
  await tx.query(
    `insert into fit_response (tenant_id, id, source, link_id, submission_id, client_id, engagement_id, run, visibility,
       questionnaire_version, answers, outcome, yes_count, min_yes, unanswered, disqualified_by,
       company, contact_name, email, recorded_by, read_at, converted_at, created_at)
     values (ctx.tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
    [
      ...[id, linkId ? 'link' : 'portal', linkId ?? null, linkId ? uuid() : null],
      ...[former?.clientId ?? null, convertedAt ? former?.engagementId : null, run ?? null],
      ...[former ? 'published' : 'private', questionnaireVersion, JSON.stringify(answers), score.outcome],
      ...[score.yes, score.minYes, score.unanswered, score.disqualifiedBy],
      ...[company ?? null, name ?? null, email ?? null, linkId ? null : former?.founderId],
      ...[former ? at : null, convertedAt ?? null, at],
    ],
  );
  return id;
}

async function insertHypotheses(tx: Transaction, responseId: string, former: FormerLead): Promise<void> {
  const held = CURRENT_QUESTIONNAIRE.questions.flatMap(({ key, hypothesis }) => {
    const [answer, cost = null] = tallyworksAsLead[key] ?? [];
    return answer === 'yes' ? [{ key, hypothesis, cost }] : [];
  });
  await tx.query(
    `insert into fit_hypothesis (tenant_id, id, client_id, engagement_id, response_id, question, statement, cost)
     select ctx.tenant(), h.id, $1, $2, $3, h.question, h.statement, h.cost
     from unnest($4::uuid[], $5::text[], $6::text[], $7::smallint[]) as h (id, question, statement, cost)`,
    [
      ...[former.clientId, former.engagementId, responseId, held.map(() => uuid())],
      ...[held.map(({ key }) => key), held.map(({ hypothesis }) => hypothesis), held.map(({ cost }) => cost)],
    ],
  );
}

function before(now: string, days: number): string {
  return new Date(Date.parse(now) - days * DAY).toISOString();
}
