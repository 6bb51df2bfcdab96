import { createHash } from 'node:crypto';

/** A row of `audit_event`, with `data` as PostgreSQL writes `jsonb` as text: parsed JSON would lose its form. */
export interface AuditRow {
  seq: number;
  /** UTC with microseconds: `2026-11-22T09:30:00.123456Z`. */
  occurredAt: string;
  actorId: string | null;
  action: string;
  recordType: string;
  recordId: string;
  clientId: string | null;
  data: string;
  /** Hexadecimal. */
  previousHash: string;
  hash: string;
}

export type ChainVerdict =
  | {
      intact: true;
      events: number;
      /** To be noted elsewhere: a later chain must still contain it. */ lastHash: string | null;
    }
  | { intact: false; seq: number; reason: 'gap' | 'broken_link' | 'altered' };

/**
 * Recomputes the chain, rows in the order of `seq`. The hash of an event is SHA-256 over the 32 bytes of the hash before
 * it followed by the UTF-8 of its fields, one a line, `-` for a null (`ctx.audit_text` in PostgreSQL); the first one
 * follows the SHA-256 of the practice's id. A part of a chain is verified from the hash that its first row names.
 * Events cut off at the end do not show: compare `lastHash` with one that was noted before.
 */
export function verifyAuditChain(rows: readonly AuditRow[], tenantId: string): ChainVerdict {
  let expected: { seq: number; hash: string } | undefined;
  for (const row of rows) {
    expected ??= { seq: row.seq, hash: row.seq === 1 ? startOf(tenantId) : row.previousHash };
    if (row.seq !== expected.seq) return { intact: false, seq: expected.seq, reason: 'gap' };
    if (row.previousHash !== expected.hash) return { intact: false, seq: row.seq, reason: 'broken_link' };
    if (hashOf(row) !== row.hash) return { intact: false, seq: row.seq, reason: 'altered' };
    expected = { seq: row.seq + 1, hash: row.hash };
  }
  return { intact: true, events: rows.length, lastHash: rows.at(-1)?.hash ?? null };
}

function hashOf({
  seq,
  occurredAt,
  actorId,
  action,
  recordType,
  recordId,
  clientId,
  data,
  previousHash,
}: AuditRow): string {
  const text = [seq, occurredAt, actorId ?? '-', action, recordType, recordId, clientId ?? '-', data].join(
    '\n',
  );
  return createHash('sha256').update(Buffer.from(previousHash, 'hex')).update(text, 'utf8').digest('hex');
}

function startOf(tenantId: string): string {
  return createHash('sha256')
    .update(Buffer.from(tenantId.replaceAll('-', ''), 'hex'))
    .digest('hex');
}
