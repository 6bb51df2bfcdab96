import type { Input } from '@quarterdeck/api-client';
import { get } from './http';

export type AuditFilter = NonNullable<Input<'get', '/v1/audit-events'>['query']>;

export const listAuditEvents = (query: AuditFilter) =>
  get('/v1/audit-events', { query: { limit: 50, ...query } });
