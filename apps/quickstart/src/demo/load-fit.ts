import { v7 as uuid } from 'uuid';
import type { FitAnswer, FitRun } from '@quarterdeck/domain/fit-diagnostic';
import { CURRENT_QUESTIONNAIRE, type FitKey } from '@quarterdeck/domain/fit-questionnaires';
import { FitResponseEntity } from '@quarterdeck/engagement/fit-diagnostics/fit-response.entity';
import { scoredAnswers } from '@quarterdeck/engagement/fit-diagnostics/scored-answers';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { AsOwner } from './as-owner';
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

/** A link, a person who has just answered it, and a client who did so before the start and again since. */
export async function loadFit(
  api: ApiSession,
  asOwner: AsOwner,
  former: FormerLead,
  now: string,
): Promise<void> {
  const { id: linkId } = await api.post<{ id: string }>('/v1/fit-diagnostic-links', { label: 'Website' });
  await asOwner('clients:write', async (tx) => {
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

interface Submission {
  at: string;
  linkId?: string;
  contact?: [company: string, name: string, email: string];
  former?: FormerLead;
  run?: FitRun;
  convertedAt?: string;
}

async function insertResponse(tx: Transaction, said: Answers, submission: Submission): Promise<string> {
  const { at, linkId, contact = [], former, run, convertedAt } = submission;
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
  await tx.insert(FitResponseEntity, {
    id,
    source: linkId ? 'link' : 'portal',
    linkId,
    submissionId: linkId && uuid(),
    clientId: former?.clientId,
    engagementId: convertedAt && former?.engagementId,
    run,
    visibility: former ? 'published' : 'private',
    questionnaireVersion,
    answers,
    outcome: score.outcome,
    yesCount: score.yes,
    minYes: score.minYes,
    unanswered: [...score.unanswered],
    disqualifiedBy: [...score.disqualifiedBy],
    company,
    contactName: name,
    email,
    recordedBy: linkId ? null : former?.founderId,
    readAt: former && new Date(at),
    convertedAt: convertedAt === undefined ? null : new Date(convertedAt),
    createdAt: new Date(at),
  });
  return id;
}

async function insertHypotheses(tx: Transaction, responseId: string, former: FormerLead): Promise<void> {
  const hypotheses = CURRENT_QUESTIONNAIRE.questions.flatMap(({ key, hypothesis }) => {
    const [answer, cost = null] = tallyworksAsLead[key] ?? [];
    return answer === 'yes' ? [{ key, hypothesis, cost }] : [];
  });
  await tx.query(
    sql`insert into fit_hypothesis (tenant_id, id, client_id, engagement_id, response_id, question, statement, cost)
     select ctx.tenant(), h.id, ${former.clientId}, ${former.engagementId}, ${responseId}, h.question, h.statement, h.cost
     from unnest(
       ${hypotheses.map(() => uuid())}::uuid[],
       ${hypotheses.map(({ key }) => key)}::text[],
       ${hypotheses.map(({ hypothesis }) => hypothesis)}::text[],
       ${hypotheses.map(({ cost }) => cost)}::smallint[]) as h (id, question, statement, cost)`,
  );
}

function before(now: string, days: number): string {
  return new Date(Date.parse(now) - days * DAY).toISOString();
}
