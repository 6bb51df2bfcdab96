import type { FirstMonth } from './first-month';

/** Listen and get access, assess, find the pain, agree on next steps. */
export const systemsOperatorMonth: FirstMonth = {
  items: [
    { key: 'ask_for_access', week: 1, title: 'Request all access on the list' },
    {
      key: 'meet_founder',
      week: 1,
      title: 'Sit down with the founder: goals, worries, promises made',
    },
    { key: 'meet_team', week: 1, title: 'Meet everyone on the team for half an hour' },
    { key: 'collect_documents', week: 1, title: 'Collect roadmap, diagrams, contracts and incident notes' },
    { key: 'assess_architecture', week: 2, title: 'Assess architecture and code where they change most' },
    { key: 'assess_cloud', week: 2, title: 'Assess the cloud bill and what drives it' },
    { key: 'assess_delivery', week: 2, title: 'Follow three changes from request to customer' },
    { key: 'list_risks', week: 3, title: 'List the risks: backups, single people, secrets, vendors' },
    { key: 'check_commitments', week: 3, title: 'Compare the roadmap with what was sold' },
    { key: 'test_restore', week: 3, title: 'Restore one backup and time it' },
    { key: 'rank_first_gaps', week: 4, title: 'Rank the gaps by cost' },
    {
      key: 'present_first_month',
      week: 4,
      title: 'Present the first month to the founder in plain language',
    },
    { key: 'agree_next_sixty_days', week: 4, title: 'Agree on the goal for the next 60 days' },
  ],
  access: [
    { system: 'Source repository', purpose: 'Read the code and see how changes ship', blocking: true },
    { system: 'Cloud billing', purpose: 'See what the systems cost, and since when', blocking: true },
    {
      system: 'Cloud console, read only',
      purpose: 'See what runs where, and how it is backed up',
      blocking: true,
    },
    { system: 'Issue tracker', purpose: 'Follow how work arrives and gets stuck', blocking: true },
    {
      system: 'Financial model and bank export',
      purpose: 'Check burn and runway against the bank',
      blocking: false,
    },
    { system: 'CRM', purpose: 'See which deals wait for engineering', blocking: false },
    {
      system: 'Monitoring and incident log',
      purpose: 'See what breaks and how long it lasts',
      blocking: false,
    },
  ],
};
