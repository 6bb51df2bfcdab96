import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { findEngagementTemplate } from '@quarterdeck/domain/engagement-template';
import type { Config } from '@quarterdeck/platform/config/config';
import { createLogger } from '@quarterdeck/platform/logging/logger';
import { freePort } from '@quarterdeck/embedded-postgres/testing/free-port';
import { testConfig } from '@quarterdeck/testing/test-app';
import { sql } from '@quarterdeck/testing/test-practice';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import type { ActionItemListDto } from '@quarterdeck/cadence/action-items/action-items.dto';
import type { ScorecardDto } from '@quarterdeck/cadence/scorecard/scorecard.dto';
import type { GateDto } from '@quarterdeck/reporting/gates/gates.dto';
import type { ProofDto } from '@quarterdeck/reporting/proof/proof.dto';
import { startApi } from '../../../api/src/server';
import { ApiSession } from './api-session';
import { cashAfter, isWritten } from './demo-client';
import { findDemo, markLoaded } from './first-run';
import { hearthAndCo } from './hearth-and-co';
import { hutchinsProperty } from './hutchins-property';
import { loadDemo, removeDemo } from './load-demo';
import { demoSignIns } from './people';
import { tallyworks } from './tallyworks';

describe('the demo practice', () => {
  let database: TestDatabase;
  let config: Config;
  let api: NestFastifyApplication;
  const signIn = (index: number): Promise<ApiSession> => {
    const { email, password } = demoSignIns[index]!;
    return ApiSession.open(`http://127.0.0.1:${config.port}`, email, password);
  };
  beforeAll(async () => {
    database = await privateDatabase();
    const mailboxDirectory = await mkdtemp(join(tmpdir(), 'demo-mailbox-'));
    config = testConfig(database, { port: await freePort(), signUp: 'open', mailboxDirectory });
    api = await startApi(config, createLogger(config, 'api'));
  });
  afterAll(() => api.close());

  it('is loaded on the first run only, again after an interruption, and goes in one action', async () => {
    expect(await findDemo(database.admin, database.name)).toEqual({
      loaded: false,
      demo: false,
      others: false,
    });
    await loadDemo(api, config);
    // Interrupted before the mark: the next start begins anew.
    expect(await findDemo(database.admin, database.name)).toEqual({
      loaded: false,
      demo: true,
      others: false,
    });
    await removeDemo(config);
    await loadDemo(api, config);
    await markLoaded(database.admin, database.name);
    expect(await findDemo(database.admin, database.name)).toEqual({
      loaded: true,
      demo: true,
      others: false,
    });
    expect(await sql(database.admin, 'select from client')).toHaveLength(3);
  });

  it('shows the CTO three clients, with something to do', async () => {
    const mara = await signIn(0);
    const { clients } = await mara.get<{ clients: Cockpit[] }>('/v1/cockpit');
    expect(clients.map(({ client, engagement }) => [client.name, engagement.day.day]).sort()).toEqual([
      ['Hearth & Co. Franchising', 45],
      ['Hutchins Property Management', 24],
      ['Tallyworks', 72],
    ]);
    const reasons = Object.fromEntries(
      clients.map(({ client, attention }) => [client.name, attention.map(({ reason }) => reason).sort()]),
    );
    expect(reasons['Hearth & Co. Franchising']).toEqual([
      'check_in_overdue',
      'decision_review_due',
      'milestone_overdue',
    ]);
    expect(reasons['Hutchins Property Management']).toEqual([]);
    expect(reasons['Tallyworks']).toEqual([
      expect.stringMatching(/^check_in_(due_today|overdue)$/),
      'decision_overdue',
      'decision_review_due',
      'milestone_overdue',
      'phase_overdue',
    ]);
    const adherence = Object.fromEntries(
      clients.map(({ client, adherence: { onTime, n } }) => [client.name, `${onTime} of ${n}`]),
    );
    expect(adherence).toEqual({
      'Hearth & Co. Franchising': '3 of 4',
      'Hutchins Property Management': '2 of 3',
      Tallyworks: '8 of 10',
    });
  });

  it('has a gate that was closed with one waiver, one that is overdue, and proof for each client', async () => {
    const mara = await signIn(0);
    const { clients } = await mara.get<{ clients: Cockpit[] }>('/v1/cockpit');
    const engagementOf = (name: string) => clients.find(({ client }) => client.name === name)!.engagement.id;
    const path = `/v1/engagements/${engagementOf('Tallyworks')}/gates`;
    const [diagnose, install] = (await mara.get<{ data: GateDto[] }>(path)).data;
    expect(diagnose).toMatchObject({ state: 'closed', closing: { closedBy: { name: 'Mara Lindqvist' } } });
    expect(diagnose!.criteria.filter(({ met }) => !met)).toMatchObject([
      { criterion: 'decision_rights_agreed', waiver: { waivedBy: { name: 'Mara Lindqvist' } } },
    ]);
    expect(install).toMatchObject({ state: 'active', overdueDays: 12 });
    expect(install!.criteria.map(({ criterion, met }) => [criterion, met])).toEqual([
      ['focus_closed', true],
      ['decisions_accepted', true],
      ['milestones_done', false],
    ]);
    for (const { engagement } of clients) {
      const proof = await mara.get<ProofDto>(`/v1/engagements/${engagement.id}/proof?day=30`);
      expect(proof.hasEvidence).toBe(true);
    }
  });

  it('shows each founder their own company, published weeks only', async () => {
    for (const [index, name, weeks] of [
      [2, 'Tallyworks', 9],
      [3, 'Hutchins Property Management', 2],
      [4, 'Hearth & Co. Franchising', 4],
    ] as const) {
      const founder = await signIn(index);
      const { data } = await founder.get<{ data: { client: { id: string; name: string } }[] }>(
        '/v1/progress',
      );
      expect(data.map(({ client }) => client.name)).toEqual([name]);
      const progress = await founder.get<{ checkIns: unknown[] }>(
        `/v1/clients/${data[0]!.client.id}/progress`,
      );
      expect(progress.checkIns).toHaveLength(weeks);
    }
    const tobias = await signIn(1);
    const { data } = await tobias.get<{ data: { name: string }[] }>('/v1/clients');
    expect(data.map(({ name }) => name)).toEqual(['Hutchins Property Management']);
  });

  it('has promises, one of them overdue at each client, and figures of which one is missing', async () => {
    const mara = await signIn(0);
    const { clients } = await mara.get<{ clients: Cockpit[] }>('/v1/cockpit');
    for (const [name, open, missing] of [
      ['Tallyworks', 3, 2],
      ['Hutchins Property Management', 2, 0],
      ['Hearth & Co. Franchising', 0, 0],
    ] as const) {
      const { client, engagement } = clients.find((one) => one.client.name === name)!;
      const { data } = await mara.get<ActionItemListDto>(`/v1/clients/${client.id}/action-items`);
      expect([name, data.length]).toEqual([name, open]);
      expect(data.filter(({ overdue }) => overdue)).toHaveLength(open ? 1 : 0);
      const { rows } = await mara.get<ScorecardDto>(`/v1/engagements/${engagement.id}/scorecard`);
      const cells = rows.flatMap((row) => row.cells);
      expect([name, cells.filter((cell) => cell.missing).length]).toEqual([name, missing]);
      expect(cells.some(({ met }) => met === false)).toBe(open > 0);
    }
  });

  it('has a scope and agreed decision rights for every engagement, and one set that waits', async () => {
    const mara = await signIn(0);
    const { clients } = await mara.get<{ clients: Cockpit[] }>('/v1/cockpit');
    for (const { client, engagement } of clients) {
      const scope = await mara.get<{ missing: string[] }>(`/v1/engagements/${engagement.id}/scope`);
      expect(scope.missing).toEqual([]);
      const { data } = await mara.get<{ data: { state: string; agreedAt: string | null }[] }>(
        `/v1/engagements/${engagement.id}/decision-rights`,
      );
      expect([client.name, ...data.map(({ state }) => state)]).toEqual([
        client.name,
        ...(client.name.startsWith('Hearth') ? ['proposed', 'agreed'] : ['agreed']),
      ]);
      expect(Date.parse(data.at(-1)!.agreedAt!)).toBeLessThan(Date.now() - 86_400_000);
    }
  });

  it('has sold 96 of 120 hours a month, and waits for one access', async () => {
    const mara = await signIn(0);
    const { availableMinutes, committedMinutes } = await mara.get<{
      availableMinutes: number;
      committedMinutes: number;
    }>('/v1/capacity');
    expect([committedMinutes / 60, availableMinutes / 60]).toEqual([96, 120]);
    const { clients } = await mara.get<{ clients: Cockpit[] }>('/v1/cockpit');
    const open = await Promise.all(
      clients.map(async ({ engagement }) => {
        const path = `/v1/engagements/${engagement.id}`;
        const { data } = await mara.get<{ data: { system: string; waitingDays: number }[] }>(
          `${path}/access-items?state=open`,
        );
        const { months } = await mara.get<{ months: { usedMinutes: number }[] }>(`${path}/hours-ledger`);
        expect(months.every(({ usedMinutes }) => usedMinutes > 0)).toBe(true);
        return data.map(({ system, waitingDays }) => [system, waitingDays]);
      }),
    );
    expect(open.flat()).toEqual([['Accounting, read only', 14]]);
  });

  it('has one fact that is stale', async () => {
    const mara = await signIn(0);
    const { data } = await mara.get<{ data: { id: string; name: string }[] }>('/v1/clients');
    const { id } = data.find(({ name }) => name === 'Tallyworks')!;
    const facts = await mara.get<{ data: { kind: string; stale: boolean }[] }>(
      `/v1/clients/${id}/facts?current=true`,
    );
    expect(facts.data.filter(({ stale }) => stale).map(({ kind }) => kind)).toEqual(['cash_position']);
  });

  it('AC-20 burns through its cash in five months', () => {
    const cash = cashAfter(tallyworks);
    const lastFour = tallyworks.weeks
      .slice(-4)
      .map((week) => (isWritten(week) ? week.cashOut - week.cashIn : 0));
    expect(lastFour).toEqual([46_153_85, 46_153_85, 46_153_85, 46_153_85]);
    expect(cash.at(-1)).toBe(1_000_000_00);
    expect(cash.at(-2)).toBe(1_046_153_85);
    expect(1_000_000_00 / ((46_153_85 * 52) / 12)).toBeCloseTo(5.0, 2);
  });

  it.each([tallyworks, hutchinsProperty, hearthAndCo])(
    '$name has milestones of its template, done before today',
    ({ template, done, day }) => {
      const keys = findEngagementTemplate(template)!.phases.flatMap(({ milestones }) =>
        milestones.map(({ key }) => key),
      );
      for (const [key, on] of Object.entries(done)) {
        expect(keys).toContain(key);
        expect(on).toBeLessThan(day);
      }
    },
  );
});

interface Cockpit {
  client: { id: string; name: string };
  engagement: { id: string; day: { day: number } };
  attention: { reason: string }[];
  adherence: { onTime: number; n: number };
}
