/** Records that a computed page points to. */
export const LINKED_RECORDS = [
  'milestone',
  'scope',
  'decision_right_set',
  'access_item',
  'interview',
  'finding',
  'decision',
  'occurrence',
  'chain_map',
] as const;
export type LinkedRecord = (typeof LINKED_RECORDS)[number];

/** Where the API has a record; some are read with their engagement only. */
export function recordLink(type: LinkedRecord, id: string, engagementId: string): string {
  switch (type) {
    case 'milestone':
      return `/v1/engagements/${engagementId}`;
    case 'scope':
      return `/v1/engagements/${engagementId}/scope`;
    case 'chain_map':
      return `/v1/engagements/${engagementId}/chain-map`;
    case 'decision_right_set':
      return `/v1/decision-rights/${id}`;
    case 'access_item':
      return `/v1/access-items/${id}`;
    case 'interview':
      return `/v1/interviews/${id}`;
    case 'finding':
      return `/v1/findings/${id}`;
    case 'decision':
      return `/v1/decisions/${id}`;
    case 'occurrence':
      return `/v1/occurrences/${id}`;
  }
}
