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

export const importDecisions = (engagementId: string, chosen: Chosen, { dryRun, leaveOut, key }: How) =>
  post('/v1/engagements/{engagementId}/decision-imports', {
    path: { engagementId },
    query: { dryRun, leaveOut },
    idempotencyKey: key,
    // Browsers have several types for a zip.
    body: 'zip' in chosen ? new Blob([chosen.zip], { type: 'application/zip' }) : { files: chosen.files },
  });

export const decisionFilePath = (id: string) => `/v1/decisions/${id}/markdown`;
export const decisionsArchivePath = (engagementId: string) =>
  `/v1/engagements/${engagementId}/decisions-export`;
