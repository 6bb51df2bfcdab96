import { attention, type EngagementSituation } from '@quarterdeck/domain/attention';
import type { AttentionItemDto } from './attention.dto';

/** What waits in one engagement, worst first; nothing without an engagement. */
export function attentionOf(situation: EngagementSituation | null): AttentionItemDto[] {
  if (!situation) return [];
  return attention(situation).map(
    ({ reason, subjectId, nextAction, daysPastDue, costOfWaitingPerWeek = null }) => ({
      reason,
      subjectId,
      nextAction,
      daysPastDue,
      costOfWaitingPerWeek,
    }),
  );
}
