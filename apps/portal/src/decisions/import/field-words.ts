const words: Readonly<Record<string, string>> = {
  decisionMakers: 'decision makers',
  moreInformation: 'more information',
  rationale: 'outcome',
  'founder-summary': 'summary for the founder',
  'pre-mortem': 'pre-mortem',
};

/** The fields that a file fills, as a list for reading. */
export function fieldWords(fields: readonly string[]): string {
  if (!fields.length) return 'nothing but the name';
  return fields.map((field) => words[field] ?? field.replace(/-/g, ' ')).join(', ');
}
