import { privateDatabase } from '@quarterdeck/platform/testing/test-server';
import { Mailer } from '@quarterdeck/platform/mail/mailer';
import { DeliveryLedger } from '@quarterdeck/platform/jobs/delivery-ledger';
import { Deliveries } from '@quarterdeck/platform/jobs/deliveries';
import { CheckInReminder } from '@quarterdeck/cadence/reminders/check-in-reminder';
import { occurrencesDueNow, Postbox, practice, rows, until, workerConfig } from './spec-harness';
import { startWorker } from './worker';
const sums: Record<string, [number, number]> = {};
function time(proto: any, name: string) {
  const f = proto[name];
  proto[name] = async function (...a: unknown[]) { const t = performance.now(); try { return await f.apply(this, a); } finally { const s = (sums[name] ??= [0, 0]); s[0]++; s[1] += performance.now() - t; } };
}
it('dbg', async () => {
  time(DeliveryLedger.prototype, 'claim'); time(DeliveryLedger.prototype, 'inContext'); time(DeliveryLedger.prototype, 'sent'); time(DeliveryLedger.prototype, 'read'); time(Mailer.prototype, 'send'); time(Deliveries.prototype, 'deliver'); time(CheckInReminder.prototype, 'compose');
  const d = await privateDatabase();
  const p = new Postbox(); const c = workerConfig(d.job, await p.open());
  const w = await startWorker(c);
  const home = await practice(d.admin); await occurrencesDueNow(d.admin, home, 300);
  const t = Date.now();
  await until(() => rows(d.admin, `select from notification where state='sent' having count(*)=300`), (r) => r.length > 0, 30);
  process.stdout.write(`${Date.now() - t} ${JSON.stringify(Object.entries(sums).map(([k, [n, ms]]) => [k, n, Math.round(ms / n)]))}\n`);
  const r: any = await rows(d.admin, `explain (analyze, buffers) update notification n set wake_after = now() from (select w.tenant_id, w.id from notification w where w.id = (select id from notification limit 1) for update skip locked) due where n.tenant_id = due.tenant_id and n.id = due.id`);
  process.stdout.write(r.map((x: any) => x['QUERY PLAN']).join('\n'));
  await w.close();
  await p.close();
}, 60000);
