export const SET_UP_STEPS = [
  { id: 'scope', name: 'Scope' },
  { id: 'rights', name: 'Who decides' },
  { id: 'start', name: 'Start' },
] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number]['id'];

/** Unknown values in the URL mean the first step. */
export function stepOf(value: unknown): SetUpStep | undefined {
  return SET_UP_STEPS.find(({ id }) => id === value)?.id;
}
