// A recipe: the statements that the product sends for one kind of request, and where each of their parameters comes from.
// It is learned from two requests that were recorded, so that nobody has to keep a list of statements or parameters.
import { isDeepStrictEqual } from 'node:util';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Each recording has the `facts` of its request, the `status` of the answer, and the recorded `steps`. */
export function recipeOf(recordings) {
  const [steps, others] = recordings.map((recording) => stepsOf(recording));
  const [texts, otherTexts] = [steps, others].map((list) => list.map(({ text }) => text));
  if (!isDeepStrictEqual(texts, otherTexts))
    throw new Error(
      `For one request the product sent ${texts.join(';\n')}, for another ${otherTexts.join(';\n')}`,
    );
  const origins = new Origins(recordings.map(({ facts }) => facts));
  const learned = steps.map(({ text, values, rows }, index) => {
    const other = others[index];
    const sources = values.map((value, n) => origins.of(value, other.values[n], `$${n + 1} of: ${text}`));
    origins.add(index, rows, other.rows);
    return { text, sources };
  });
  return { status: recordings[0].status, steps: learned, answer: answerIn(steps) };
}

/** What the answering statement returned: the product may still apply its rules to it. */
export function answerOf(recording) {
  const steps = stepsOf(recording);
  return steps[answerIn(steps)].rows[0][0];
}

/** The last statement that returned JSON. */
function answerIn(steps) {
  const index = steps.findLastIndex(({ rows }) => objectIn(rows[0]?.[0]));
  if (index < 0) throw new Error('No statement of the product returned an answer.');
  return index;
}

/** The statements of the transaction that checks the credential, without the check; others are for limits and health. */
function stepsOf({ steps }) {
  const entering = steps.filter(({ text }) => text.includes('ctx.enter('));
  if (entering.length !== 1) throw new Error(`The product entered its context ${entering.length} times.`);
  return steps.filter((step) => step.transaction === entering[0].transaction && step !== entering[0]);
}

/** Finds out where a parameter comes from: it has to be true of both requests. */
class Origins {
  earlier = [];
  fresh = [];

  constructor(facts) {
    this.facts = facts;
  }

  add(step, rows, others) {
    for (const [column, value] of (rows[0] ?? []).entries()) {
      const other = others[0]?.[column];
      this.earlier.push({ source: { step, column }, value, other });
      const [object, another] = [objectIn(value), objectIn(other)];
      for (const key of Object.keys(object ?? {}))
        this.earlier.push({ source: { step, column, key }, value: object[key], other: another?.[key] });
    }
  }

  of(value, other, place) {
    const [facts, otherFacts] = this.facts;
    for (const [fact, known] of Object.entries(facts))
      if (isSame(known, value) && isSame(otherFacts[fact], other)) return { fact };
    if (isDeepStrictEqual(value, other)) return { constant: value };
    const before = this.earlier.find((each) => isSame(each.value, value) && isSame(each.other, other));
    if (before) return before.source;
    const [object, another] = [objectIn(value), objectIn(other)];
    if (object && another) return { json: this.fields(object, another, place) };
    if (UUID.test(value) && UUID.test(other)) return { fresh: this.freshOf(value, other) };
    throw new Error(`Neither the request nor an earlier answer explains ${value} and ${other} for ${place}`);
  }

  fields(object, another, place) {
    const keys = Object.keys(object);
    if (!isDeepStrictEqual(keys, Object.keys(another)))
      throw new Error(`Different fields in the two values for ${place}`);
    return Object.fromEntries(keys.map((key) => [key, this.of(object[key], another[key], place)]));
  }

  freshOf(value, other) {
    const known = this.fresh.findIndex((pair) => pair[0] === value && pair[1] === other);
    return known < 0 ? this.fresh.push([value, other]) - 1 : known;
  }
}

function isSame(known, value) {
  const plain = ['string', 'number', 'boolean'].includes(typeof known);
  return plain && value !== null && value !== undefined && String(known) === String(value);
}

function objectIn(text) {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // An array of PostgreSQL looks like the beginning of an object.
    return undefined;
  }
}
