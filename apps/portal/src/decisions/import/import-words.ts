import type { DecisionImport } from '../../api/decision-imports';

export const decisionsWord = (count: number): string => (count === 1 ? '1 decision' : `${count} decisions`);

export const refusedOf = ({ files }: Pick<DecisionImport, 'files'>): number =>
  files.filter(({ problems }) => problems.length > 0).length;

export function summaryOf(result: Pick<DecisionImport, 'files' | 'imported'>): string {
  const { imported, files } = result;
  if (refusedOf(result) === 0) return `${decisionsWord(imported)} can be imported`;
  if (imported === 0) return 'None of these files can be imported';
  return `${imported} of ${files.length} files can be imported`;
}
