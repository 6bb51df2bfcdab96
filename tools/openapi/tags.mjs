// What the routes of the API are listed under: the product's nouns, and what a reader finds there.
const tags = {
  Clients: ['The companies a practice serves, and facts about them.', 'Clients', 'ClientFacts'],
  Engagements: [
    'Ninety days at a client: phases, milestones, the first month, access.',
    ...['Engagements', 'EngagementTemplates', 'Scope', 'Milestones', 'SequenceItems', 'AccessItems'],
    ...['AccessGrants', 'NextCycles'],
  ],
  'Phase gates': ['What must be true to close a phase.', 'Gates'],
  Diagnosis: [
    'Findings and what they rest on, and the one gap that is closed first.',
    ...['Findings', 'FindingResolutions', 'ChainMap', 'Interviews', 'Hypothesis', 'Gaps'],
    ...['PublishedDiagnosis', 'RedFlags'],
  ],
  'Fit diagnostic': [
    'Questions a company answers before an engagement.',
    ...['FitLinks', 'FitResponses', 'FitRuns', 'FitHypotheses', 'PublicDiagnostic'],
  ],
  'Decision rights': ['Who decides what, agreed with the founder.', 'DecisionRights'],
  Decisions: [
    'The decision log: proposals, approvals, outcomes, files.',
    ...['Decisions', 'Revisions', 'Approvals', 'Publications', 'Lifecycle', 'Links', 'Reviews', 'Latency'],
    ...['DecisionFiles', 'DecisionImports'],
  ],
  Rituals: [
    'Meetings and reports that repeat, and their due dates.',
    ...['Rituals', 'Occurrences', 'Excuses', 'Preparations'],
  ],
  'Check-ins': ['What is written when a ritual is due.', 'CheckIns', 'Drafts', 'ActionItems', 'Scorecard'],
  Calendar: [
    'Holidays, time off and calendar feeds.',
    'Holidays',
    'TimeOff',
    'CalendarFeeds',
    'CalendarFiles',
  ],
  'Fees and hours': ['What is paid and what it buys.', 'Fees', 'HoursBudget', 'TimeEntries', 'Capacity'],
  Reports: ['Whole pages in one answer.', 'Cockpit', 'Overview', 'Progress', 'Proof'],
  Notifications: ['What was sent to whom, and the inbox.', 'Notifications', 'Inbox'],
  Practice: [
    'The practice, its people and its audit trail.',
    ...['Practices', 'PracticeSettings', 'Members', 'Invitations', 'Audit'],
  ],
  Account: [
    'The person who is signed in.',
    ...['Profile', 'NotificationPreferences', 'Sessions', 'SignIn', 'Unsubscriptions'],
  ],
  System: ['The installation itself.', 'Health', 'PortalInfo', 'Mailbox'],
};

const tagOf = new Map(
  Object.entries(tags).flatMap(([tag, [, ...controllers]]) => controllers.map((name) => [name, tag])),
);

/** Nest tags an operation with the name of its controller. */
export function tagByNoun(document) {
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path)) {
      const [controller] = operation.tags ?? [];
      const tag = tagOf.get(controller);
      if (!tag) throw new Error(`${controller}Controller has no place in tools/openapi/tags.mjs.`);
      operation.tags = [tag];
    }
  }
  document.tags = Object.entries(tags).map(([name, [description]]) => ({ name, description }));
  return document;
}
