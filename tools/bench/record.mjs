// An api process that records its statements, and what it did for the requests of a row.
import { join } from 'node:path';
import { startApi } from '../stage/api.mjs';
import { root } from '../stage/built.mjs';
import { nextMessage } from '../stage/message.mjs';
import { ask } from './ask.mjs';
import { factsOf } from './facts.mjs';
import { answerOf, recipeOf } from './recipe.mjs';

export async function startRecorder(urls, secret) {
  const { port, process: child } = await startApi(urls, secret, [join(root, 'tools/bench/recorder.cjs')]);
  const steps = () => {
    child.send('steps');
    return nextMessage(child, 'The recording api');
  };
  return {
    stop: () => child.kill(),
    async record(request) {
      await steps();
      const { status, body } = await ask(port, request);
      if (status >= 300) throw new Error(`${request.method} ${request.path} answered ${status}: ${body}`);
      return { facts: factsOf(request.path, request.session, request.body), status, steps: await steps() };
    },
  };
}

/** The recipe of a row; and of one request what the product answered, twice, for the comparison with the bare handler. */
export async function learn(recorder, scenario, place) {
  const [request, other] = await twoRequests(scenario, place);
  const record = async (each) => {
    await scenario.prepare?.(place);
    return recorder.record(each);
  };
  const recordings = [await record(request), await record(other)];
  const again = await record(request);
  return { recipe: recipeOf(recordings), request, answers: [recordings[0], again].map(answerOf) };
}

/** Of two practices where the row has several, so that what depends on the practice is not taken for a constant. */
async function twoRequests(scenario, place) {
  await scenario.prepare?.(place);
  const next = scenario.requests(place);
  const first = next();
  let second = next();
  for (let i = 0; i < 1_000 && second.session.tenant === first.session.tenant; i++) second = next() ?? second;
  return [first, second];
}
