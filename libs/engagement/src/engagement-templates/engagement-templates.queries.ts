import { ENGAGEMENT_TEMPLATES } from '@quarterdeck/domain/engagement-template';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { EngagementTemplateListDto } from './engagement-templates.dto';

const templates: EngagementTemplateListDto = {
  data: ENGAGEMENT_TEMPLATES.map(({ id, name, description, phases }) => ({
    id,
    name,
    description,
    phases: phases.map(({ kind, name, days, milestones }) => ({
      kind,
      name,
      days,
      milestones: [...milestones],
    })),
  })),
  nextCursor: null,
};

/** $1 is the answer itself. It passes through the database because nothing else checks who asks. */
export const engagementTemplates = statement<EngagementTemplateListDto>(
  'engagement-template.list',
  'select $1::text',
);
export const engagementTemplatesJson = JSON.stringify(templates);
