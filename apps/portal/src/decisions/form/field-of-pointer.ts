/** Form fields with a different name in the API. */
const NAMES: Readonly<Record<string, string>> = {
  'expectedOutcome/metric': 'metric',
  'expectedOutcome/target': 'target',
  'expectedOutcome/reviewOn': 'reviewOn',
  expectedOutcome: 'metric',
  'consequences/positive': 'positive',
  'consequences/negative': 'negative',
  costOfDelayPerWeek: 'costOfDelay',
};

/** Maps an API path to a form field: `options/0/pros/2` is a line of `options.0.pros`. */
export function fieldOfPointer(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === 'options' && third) return `options.${second}.${third}`;
  return NAMES[`${first}/${second}`] ?? NAMES[first] ?? first;
}
