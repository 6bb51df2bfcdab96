import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { chainMapJson } from '../chain-map/chain-map.queries';
import { findingJson } from '../findings/findings.queries';
import type { PublishedDiagnosisDto } from './published-diagnosis.dto';

/**
 * Row security leaves founders what is published; the conditions say it again, so that insiders see the same page.
 */
export const publishedDiagnosis = statement<PublishedDiagnosisDto, [id: string]>(
  'diagnosis.published',
  (id) => sql`
   with published as (select * from finding f where f.engagement_id = ${id} and f.visibility = 'published')
   select json_build_object('engagementId', e.id,
     'findings', (select coalesce(json_agg(${findingJson(sql`f`)} order by f.id desc), '[]')
       from (select * from published order by id desc limit 100) f),
     'chainMap', case when m.version is not null then ${chainMapJson(sql`m`, sql`e`, sql`f.visibility = 'published'`)} end,
     'installFocus', (
       select json_build_object('findingId', f.id, 'statement', f.statement, 'founderSummary', f.founder_summary,
         'chosenAt', i.chosen_at)
       from install_focus i join published f on f.id = i.finding_id
       where i.tenant_id = e.tenant_id and i.engagement_id = e.id and i.released_at is null))::text
   from engagement e
   left join chain_map m on m.tenant_id = e.tenant_id and m.engagement_id = e.id and m.visibility = 'published'
   where e.id = ${id}`,
);
