import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { HypothesisDto } from './hypothesis.dto';

export const oneHypothesis = statement<HypothesisDto, [id: string]>(
  'hypothesis.one',
  (id) => sql`
   select json_build_object('engagementId', e.id, 'founderWords', h.founder_words, 'recordedOn', h.recorded_on,
     'diagnosis', h.diagnosis, 'matched', h.matched, 'closedOn', h.closed_on, 'version', coalesce(h.version, 1))::text,
     coalesce(h.version, 1)
   from engagement e left join hypothesis h on h.tenant_id = e.tenant_id and h.engagement_id = e.id
   where e.id = ${id}`,
);
