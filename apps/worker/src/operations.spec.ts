import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MetricsServer } from '@quarterdeck/platform/metrics/metrics-server';
import { privateDatabase } from '@quarterdeck/testing/test-server';
import { workerConfig } from './testing/reminders-due';
import { insideWorker } from './testing/inside-process';

const METRIC = /\b(?:notifications?|database|nodejs|http|process)_[a-z]+(?:_[a-z]+)*\b/g;
/** What Prometheus adds to the name of a histogram. */
const SERIES = /_(?:bucket|sum|count)$/;

describe('docs/operations.md', () => {
  it('operations.md names metrics a worker serves, including all delivery metrics', async () => {
    const page = await readFile(join(__dirname, '../../../docs/operations.md'), 'utf8');
    const named = new Set((page.match(METRIC) ?? []).map((name) => name.replace(SERIES, '')));

    const { job } = await privateDatabase();
    const config = workerConfig(job, 'smtp://127.0.0.1:9', { metricsPort: 0 });
    const app = await insideWorker(config);
    try {
      const answer = await fetch(`http://127.0.0.1:${app.get(MetricsServer).port}/metrics`);
      const served = [...(await answer.text()).matchAll(/^# TYPE (\w+) /gm)].map(([, name]) => name!);
      expect([...named].filter((name) => !served.includes(name))).toEqual([]);
      const about = served.filter((name) => name.startsWith('notification'));
      expect(about.length).toBeGreaterThan(5);
      expect(about.filter((name) => !named.has(name))).toEqual([]);
    } finally {
      await app.close();
    }
  });
});
