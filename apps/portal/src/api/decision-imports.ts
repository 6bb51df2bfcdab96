import type { Schema } from '@quarterdeck/api-client';
import { post } from './http';

export type DecisionImport = Schema<'DecisionImportDto'>;
export type ImportedFile = Schema<'ImportedFileDto'>;
export type TextFile = Schema<'ImportedTextDto'>;

export type Chosen = { name: string; files: TextFile[] } | { name: string; zip: File };

interface How {
  dryRun?: boolean;
  /** Without it, a single bad file rejects the whole import. */
  leaveOut?: boolean;
  key?: string;
}

export function importDecisions(engagementId: string, chosen: Chosen, { dryRun, leaveOut, key }: How) {
  const query = new URLSearchParams();
  if (dryRun) query.set('dryRun', 'true');
  if (leaveOut) query.set('leaveOut', 'true');
  const path = `/v1/engagements/${engagementId}/decision-imports?${query}`;
  return 'zip' in chosen
    ? post<DecisionImport>(path, chosen.zip, { idempotencyKey: key, type: 'application/zip' })
    : post<DecisionImport>(path, { files: chosen.files }, { idempotencyKey: key });
}

export const decisionFilePath = (id: string) => `/v1/decisions/${id}/markdown`;
export const decisionsArchivePath = (engagementId: string) =>
  `/v1/engagements/${engagementId}/decisions-export`;
