import { getPage } from './pages';
import type { AuditEvent } from './types';

export interface AuditFilter {
  recordType?: string;
  /** Needs `recordType`. */
  recordId?: string;
}

export const listAuditEvents = ({ recordType, recordId }: AuditFilter, cursor?: string) =>
  getPage<AuditEvent>('/v1/audit-events', { limit: '50', recordType, recordId, cursor });
