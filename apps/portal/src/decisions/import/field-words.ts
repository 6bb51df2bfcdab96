const words: Readonly<Record<string, string>> = {
  decisionMakers: 'decision makers',
  moreInformation: 'more information',
  rationale: 'outcome',
  'founder-summary': 'founder summary',
  'pre-mortem': 'pre-mortem',
};

export function fieldWords(fields: readonly string[]): string {
  if (!fields.length) return 'just the name';
  return fields.map((field) => words[field] ?? field.replace(/-/g, ' ')).join(', ');
}
