import { dateOfDay } from '@quarterdeck/domain/phase';
import type { AsOwner } from '../as-owner';
import type { ApiSession } from '../api-session';
import type { DemoClient } from '../demo-client';
import type { Members } from '../demo-practice';
import type { LoadedClient } from '../present';
import type { DemoDecisions, OpenDecision, PastDecision } from './demo-decision';
import { hearthDecisions } from './hearth-and-co';
import { hutchinsDecisions } from './hutchins-property';
import { type InsertedDecision, insertPastDecision, supersede, wordsOf } from './past-decisions';
import { reviewedDecisions } from './reviewed-decisions';
import { tallyworksDecisions } from './tallyworks';

/** By the name of the client. */
const decisionsOf: Readonly<Record<DemoClient['name'], DemoDecisions>> = {
  Tallyworks: tallyworksDecisions,
  'Hutchins Property Management': hutchinsDecisions,
  'Hearth & Co. Franchising': hearthDecisions,
};

/** The decision log of a client: what was decided by SQL, because days have passed since; what is open through the API. */
export async function loadDecisions(
  api: ApiSession,
  asOwner: AsOwner,
  client: DemoClient,
  loaded: LoadedClient,
  members: Members,
): Promise<void> {
  const { past: told, open } = decisionsOf[client.name]!;
  const past = [...told, ...(reviewedDecisions[client.name] ?? [])].sort(
    (a, b) => a.raisedOnDay - b.raisedOnDay,
  );
  const inserted = new Map<string, InsertedDecision>();
  await asOwner('decisions:write', async (tx) => {
    const place = { client, loaded, members };
    for (const decision of past) {
      inserted.set(decision.words.title, await insertPastDecision(tx, place, decision));
    }
    for (const old of past) {
      if (old.supersededBy) await supersede(tx, place, inserted, old);
    }
  });
  for (const decision of past) await change(api, loaded, decision, inserted.get(decision.words.title)!.id);
  for (const decision of open) await record(api, loaded, decision);
}

interface Versioned {
  id: string;
  version: number;
}

/** Newer words of what is approved: they wait, and what was approved stays in force. */
async function change(api: ApiSession, { kickoffOn }: LoadedClient, decision: PastDecision, id: string) {
  if (!decision.change) return;
  const { version } = await api.get<Versioned>(`/v1/decisions/${id}`);
  await api.patch(`/v1/decisions/${id}`, wordsOf(decision.change, kickoffOn), version);
}

async function record(api: ApiSession, { engagementId, kickoffOn }: LoadedClient, decision: OpenDecision) {
  const { words, raisedOnDay, neededByDay, delayCents, propose } = decision;
  const draft = await api.post<Versioned>(`/v1/engagements/${engagementId}/decisions`, {
    ...wordsOf(words, kickoffOn),
    raisedOn: dateOfDay(kickoffOn, raisedOnDay),
    neededBy: neededByDay === undefined ? null : dateOfDay(kickoffOn, neededByDay),
    costOfDelayPerWeek: delayCents === undefined ? null : { amount: delayCents, currency: 'USD' },
  });
  if (propose) await api.post(`/v1/decisions/${draft.id}/proposals`, {}, draft.version);
}
