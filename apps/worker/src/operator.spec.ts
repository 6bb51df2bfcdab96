import type { TestingModule } from '@nestjs/testing';
import { getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import supertest from 'supertest';
import { DELIVERIES } from '@quarterdeck/platform/jobs/queue-backend';
import { OperatorServer } from '@quarterdeck/platform/operator/operator-server';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import { workerConfig } from './testing/reminders-due';
import { hasRedis, TestRedis } from './testing/redis';
import { insideWorker } from './testing/inside-process';

const PASSWORD = 'a long password of the operator';
const QUEUES = '/operations/queues';

const backends = hasRedis('the page of the operator') ? ['postgresql', 'redis'] : ['postgresql'];

describe.each(backends)('the operator page, queue on %s', (backend) => {
  let database: TestDatabase;
  let redis: TestRedis | undefined;
  let app: TestingModule;
  beforeAll(async () => {
    database = await privateDatabase();
    redis = backend === 'redis' ? new TestRedis() : undefined;
    await redis?.start();
    app = await open({ operatorPort: 0, operatorPassword: PASSWORD });
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await redis?.stop();
  });

  async function open(more: { operatorPort?: number; operatorPassword?: string }): Promise<TestingModule> {
    const config = workerConfig(database.job, 'smtp://127.0.0.1:9', { ...more, redisUrl: redis?.url });
    return insideWorker(config);
  }
  const at = () => supertest(`http://127.0.0.1:${app.get(OperatorServer).port}`);

  it('the operator page shows the queue and its waiting jobs, and changes nothing', async () => {
    await app.get<Queue>(getQueueToken(DELIVERIES)).add('notification', { id: 'one' }, { jobId: 'one-0' });
    const page = await at().get(QUEUES).auth('operator', PASSWORD).expect(200);
    expect(page.text).toContain('Quarterdeck');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    const script = /src="(static\/js\/main[^"]+)"/.exec(page.text)![1]!;
    await at().get(`${QUEUES}/${script}`).auth('operator', PASSWORD).expect(200);
    const { body } = await at()
      .get(`${QUEUES}/api/queues?activeQueue=${DELIVERIES}&status=waiting&page=1&jobsPerPage=10`)
      .auth('operator', PASSWORD)
      .expect(200);
    expect(body.queues).toMatchObject([
      {
        name: DELIVERIES,
        readOnlyMode: true,
        counts: { waiting: 1 },
        jobs: [{ id: 'one-0', data: { id: 'one' } }],
      },
    ]);
    await at().put(`${QUEUES}/api/queues/${DELIVERIES}/one-0/promote`).auth('operator', PASSWORD).expect(405);
  });

  it('the operator page needs the password and limits attempts', async () => {
    const answer = await at().get(QUEUES).expect(401);
    expect(answer.headers['www-authenticate']).toContain('Basic');
    await at().get(`${QUEUES}/api/queues`).expect(401);
    await at().get(`${QUEUES}/static/js/x.js`).expect(401);
    await at().get('/').expect(401);
    for (let n = 0; n < 10; n++) await at().get(QUEUES).auth('operator', `wrong ${n}`).expect(401);
    await at().get(QUEUES).auth('operator', PASSWORD).expect(429);
  });

  it('the operator page exists only with a port and a password', async () => {
    const without = await open({});
    expect(without.get(OperatorServer).port).toBeUndefined();
    await without.close();
    await expect(open({ operatorPort: 0 })).rejects.toThrow('OPERATOR_PASSWORD is missing');
    await expect(open({ operatorPort: 0, operatorPassword: 'short' })).rejects.toThrow('OPERATOR_PASSWORD');
  });
});
