import type { FirstMonth } from './first-month';

/** A business without engineers: who does what by hand, in which tool, and at what cost. */
export const smallBusinessMonth: FirstMonth = {
  items: [
    { key: 'ask_for_access', week: 1, title: 'Request all access on the list' },
    { key: 'meet_owner', week: 1, title: 'Sit down with the owner: goals, worries, where evenings go' },
    { key: 'list_tools', week: 1, title: 'List every tool, who pays for it and who uses it' },
    { key: 'watch_lead', week: 2, title: 'Follow a lead from first contact to paid invoice' },
    { key: 'write_processes', week: 2, title: 'Write down the five processes that repeat most' },
    { key: 'count_hours', week: 2, title: 'Count the hours spent on each' },
    { key: 'check_recovery', week: 3, title: 'Check backups, passwords and who can get back in' },
    { key: 'price_gaps', week: 3, title: 'Put a monthly price on each break' },
    { key: 'choose_first_fix', week: 4, title: 'Choose the first fix with the owner' },
    { key: 'present_first_month', week: 4, title: 'Present the first month to the owner in plain language' },
  ],
  access: [
    {
      system: 'Email and calendar administration',
      purpose: 'See how leads come in and are answered',
      blocking: true,
    },
    { system: 'Customer list or CRM', purpose: 'Follow a lead until it pays', blocking: true },
    { system: 'Accounting, read only', purpose: 'See what tools and people cost', blocking: true },
    { system: 'Website and domain', purpose: 'Know who can change and restore them', blocking: false },
    { system: 'Phone and messaging', purpose: 'See which calls are missed', blocking: false },
  ],
};
