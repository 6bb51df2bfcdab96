// Whether the bare handler answers what the product's statement answered: only then does the ratio say anything.
/** `answers` are two of the product for one request, `found` is the one of the bare handler for the same request. */
export function differences(answers, found) {
  const [first, second, bare] = [...answers, found].map((text) => leavesOf(JSON.parse(text)));
  return [...new Set([...first.keys(), ...bare.keys()])]
    .filter((path) => {
      const [expected, actual] = [first.get(path), bare.get(path)];
      // What changes between two answers of the product itself, like a new id, may be another value of its type.
      return second.get(path) === expected ? actual !== expected : typeof actual !== typeof expected;
    })
    .map((path) => `${path} is ${bare.get(path)} instead of ${first.get(path)}`);
}

function leavesOf(value, path = '', leaves = new Map()) {
  if (typeof value !== 'object' || value === null) return leaves.set(path, value);
  leaves.set(`${path}/`, Array.isArray(value) ? 'a list' : 'an object');
  for (const [key, inner] of Object.entries(value)) leavesOf(inner, `${path}/${key}`, leaves);
  return leaves;
}
