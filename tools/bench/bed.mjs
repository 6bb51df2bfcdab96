// What the rows run on: one PostgreSQL with two databases (few practices, and the number asked for), an api process for
// each, and for the large one the bare handler too.
import { fork } from 'node:child_process';
import { startApi } from '../stage/api.mjs';
import { kit } from '../stage/kit.mjs';
import { residentMb } from '../stage/memory.mjs';
import { nextMessage } from '../stage/message.mjs';
import { asBare, ask } from './ask.mjs';
import { differences } from './compare.mjs';
import { fill } from './fill.mjs';
import { learn, startRecorder } from './record.mjs';
import { withoutContext } from './without-context.mjs';

const SECRET = 'a secret of the benchmark, long enough to be accepted';

/** The bare handler can answer the scenarios' requests then, and was compared with the product. */
export async function startBed({ practices, few, longLog }, scenarios) {
  const stage = await kit('postgres').Stage.open(SECRET, { shared_buffers: '256MB' });
  console.log(`Filling ${few} and ${practices} practices with 8 clients each …`);
  const small = await startPlace(await stage.database('small'), few, 0);
  const large = await startPlace(stage, practices, longLog);
  const bare = await startBare(stage.admin);
  const tables = await withoutContext(stage.admin);
  const recorder = await startRecorder(stage.urls, SECRET);
  for (const scenario of scenarios) {
    try {
      const { recipe, request, answers } = await learn(recorder, scenario, large);
      await bare.learn({ name: scenario.name, recipe, tables });
      await scenario.prepare?.(large);
      compare(answers, await ask(bare.port, request, asBare(scenario.name)));
    } catch (cause) {
      throw new Error(`The bare handler does not do what the product does for ${scenario.name}.`, { cause });
    }
  }
  recorder.stop();
  return { small, large: { ...large, barePort: bare.port } };
}

async function startPlace({ admin, urls }, practices, longLog) {
  const filled = await fill(admin, practices, longLog);
  const api = await startApi(urls, SECRET);
  return { ...filled, apiPort: api.port, apiRssMb: () => residentMb(api.process.pid) };
}

async function startBare(url) {
  const child = fork(new URL('./bare.mjs', import.meta.url).pathname, {
    serialization: 'advanced',
    env: { PATH: process.env.PATH, BARE_DATABASE_URL: url },
  });
  const { port } = await nextMessage(child, 'The bare handler');
  return {
    port,
    async learn(lesson) {
      child.send(lesson);
      await nextMessage(child, 'The bare handler');
    },
  };
}

function compare(answers, { status, body }) {
  if (status >= 300) throw new Error(`It answered ${status}: ${body}`);
  const lines = differences(answers, body);
  if (lines.length) throw new Error(`It answered otherwise: ${lines.slice(0, 20).join('; ')}`);
}
