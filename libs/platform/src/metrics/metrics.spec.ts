import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import supertest from 'supertest';
import { Readiness } from '../health/readiness';
import { testApp, type TestApp } from '@quarterdeck/testing/test-app';
import { Metrics } from './metrics';
import { MetricsServer } from './metrics-server';
import { NotificationMetrics } from './notification-metrics';

describe('the metrics endpoint', () => {
  let t: TestApp;
  let metrics: string;
  beforeAll(async () => {
    t = await testApp([], { config: { metricsPort: 0 } });
    metrics = `http://127.0.0.1:${t.app.get(MetricsServer).port}`;
  });
  afterAll(() => t.close());

  const text = async () => (await supertest(metrics).get('/metrics').expect(200)).text;

  it('requests are counted by route pattern and status class, never by address', async () => {
    await t.as().get('/health/live').expect(200);
    await t.as().get('/v1/a-secret-in-the-address').expect(404);
    const served = await text();
    expect(served).toContain(
      'http_request_duration_seconds_count{method="GET",route="/health/live",status="2xx"} 1',
    );
    expect(served).toContain(
      'http_request_duration_seconds_count{method="GET",route="unknown",status="4xx"} 1',
    );
    expect(served).not.toContain('a-secret-in-the-address');
  });

  it('pools and process are shown', async () => {
    const served = await text();
    expect(served).toMatch(/database_pool_connections\{pool="scoped",state="idle"\} \d/);
    expect(served).toMatch(/database_pool_connections\{pool="auth",state="waiting"\} 0/);
    expect(served).toMatch(/nodejs_eventloop_lag_seconds \d/);
  });

  it("the worker's metrics are shown", async () => {
    const notifications = new NotificationMetrics(t.app.get(Metrics));
    const attempt = { kind: 'invitation', channel: 'email', secondsLate: 2.5, unknown: false } as const;
    notifications.ended('sent', attempt);
    notifications.ended('held_back', attempt);
    notifications.ended('suppressed', attempt);
    const other = { kind: 'ritual_due', channel: 'slack', secondsLate: 9, unknown: true } as const;
    notifications.ended('retried', other);
    notifications.ended('unknown', other);
    notifications.watchServers(t.app.get(Metrics), (channel) => (channel === 'email' ? 1 : 0));
    notifications.setOldestDue(17);
    const served = await text();
    expect(served).toContain('notifications_sent_total{kind="invitation",channel="email"} 1');
    expect(served).toContain('notifications_held_back_total{channel="email"} 1');
    const labels = 'kind="ritual_due",channel="slack"';
    expect(served).toContain(`notifications_failed_total{${labels},outcome="unknown"} 2`);
    expect(served).toContain(`notifications_given_up_total{${labels},state="unknown"} 1`);
    expect(served).toContain('notification_servers_left_alone{channel="email"} 1');
    expect(served).toContain('notification_lateness_seconds_sum 2.5');
    expect(served).toContain('notification_oldest_due_seconds 17');
  });

  it('a process without an API answers health and nothing else', async () => {
    await supertest(metrics).get('/health/live').expect(200, '{"status":"ok"}');
    await supertest(metrics).get('/health/ready').expect(200, '{"status":"ok"}');
    t.app.get(Readiness).register('queue', () => Promise.reject(new Error('no')));
    const answer = await supertest(metrics).get('/health/ready').expect(503);
    expect(answer.body).toMatchObject({ status: 503, detail: 'Not ready: queue.' });
    await supertest(metrics).get('/other').expect(404);
    await supertest(metrics).post('/metrics').expect(405);
  });

  it('metrics are not part of the API', async () => {
    await t.as().get('/metrics').expect(404);
  });

  it('a taken port is reported in one sentence', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const second = new MetricsServer(
      { host: '127.0.0.1', metricsPort: port },
      new Metrics(),
      t.app.get(Readiness),
    );
    await expect(second.onApplicationBootstrap()).rejects.toThrow(
      `Port ${port} for metrics is taken by another program: set METRICS_PORT to a free one`,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it('the port closes with the application', async () => {
    const own = await testApp([], { config: { metricsPort: 0 } });
    const address = `http://127.0.0.1:${own.app.get(MetricsServer).port}`;
    await supertest(address).get('/metrics').expect(200);
    await own.close();
    await expect(supertest(address).get('/metrics')).rejects.toThrow('ECONNREFUSED');
  });
});
