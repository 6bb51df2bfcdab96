import type { Schema } from '@quarterdeck/api-client';
import { post } from './http';

export type DecisionImport = Schema<'DecisionImportDto'>;
export type ImportedFile = Schema<'ImportedFileDto'>;
export type TextFile = Schema<'ImportedTextDto'>;

/** A folder's files, or an archive as it is. */
export type Chosen = { name: string; files: TextFile[] } | { name: string; zip: File };

interface How {
  dryRun?: boolean;
  /** Files that cannot be imported are left out; without it one of them refuses the rest. */
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

/** Saved by the browser, like any other file. */
export const decisionFilePath = (id: string) => `/v1/decisions/${id}/markdown`;
export const decisionsArchivePath = (engagementId: string) =>
  `/v1/engagements/${engagementId}/decisions-export`;
