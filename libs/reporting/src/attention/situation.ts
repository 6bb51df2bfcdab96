import { attention, type EngagementSituation } from '@quarterdeck/domain/attention';
import type { AttentionItemDto } from './attention.dto';

/**
 * JSON of what the rule `attention` of libs/domain looks at, over a row `e` of `engagement`: `today` is the client's date
 * as SQL, `dated` a relation of `datedOccurrences` that has those of the engagement. What can change nothing stays out:
 * milestones that are done or not due, dates whose successor has come.
 */
export const situationJson = (e: string, today: string, dated: string) => `json_build_object(
    'today', ${today}, 'state', ${e}.state, 'kickoff', ${e}.kickoff_on,
    'phases', (
      select coalesce(json_agg(json_build_object('id', sp.id, 'name', sp.name, 'state', sp.state, 'endsOn', sp.ends_on)), '[]')
      from phase sp where sp.tenant_id = ${e}.tenant_id and sp.engagement_id = ${e}.id),
    'milestones', (
      select coalesce(json_agg(json_build_object('id', sm.id, 'title', sm.title, 'dueOn', sm.due_on, 'doneOn', null) order by sm.due_on, sm.id), '[]')
      from milestone sm
      where sm.tenant_id = ${e}.tenant_id and sm.engagement_id = ${e}.id and sm.done_on is null and sm.due_on < ${today}),
    'checkIns', (
      select coalesce(json_agg(json_build_object('id', so.id, 'dueOn', so.local_date, 'state', so.state)), '[]')
      from ${dated} so
      where so.engagement_id = ${e}.id and (so.next_due > ${today} or so.state = 'due')))`;

export function attentionOf(situation: EngagementSituation | null): AttentionItemDto[] {
  if (!situation) return [];
  return attention(situation).map(({ reason, subjectId, nextAction, daysPastDue }) => ({ reason, subjectId, nextAction, daysPastDue }));
}
