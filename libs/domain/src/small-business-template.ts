import type { EngagementTemplate } from './engagement-template';
import { monthlyReview, restoreTest, weeklyCheckIn } from './ritual-templates';

/** Build, stabilize, optimize: the phases of an owner-led business, one month each. */
export const smallBusiness: EngagementTemplate = {
  id: 'small_business',
  name: 'Small business',
  description:
    'For an owner-led business without engineers, where leads, follow-up and reporting are done by hand.',
  ritual: weeklyCheckIn,
  suggestedRituals: [monthlyReview, restoreTest],
  phases: [
    {
      kind: 'diagnose',
      name: 'Build',
      days: 30,
      milestones: [
        {
          key: 'walk_through_business',
          title: 'Walk through the business with the owner',
          dueDay: 4,
          description:
            'The path of a lead from first contact to paid invoice is documented as it really happens.',
        },
        {
          key: 'list_tools_and_access',
          title: 'List the tools and get access',
          dueDay: 8,
          description: 'Every tool in use is listed with its monthly cost, owner and renewal date.',
        },
        {
          key: 'count_hours_and_leads',
          title: 'Count the hours and the leads',
          dueDay: 12,
          description: 'Manual hours, leads received and leads answered are counted for one full week.',
        },
        {
          key: 'choose_first_process',
          title: 'Choose the first process',
          dueDay: 16,
          description: 'The process with the highest monthly cost is chosen with the owner.',
        },
        {
          key: 'build_first_process',
          title: 'Build the first process',
          dueDay: 28,
          description: 'The chosen process runs end to end on real leads or orders.',
        },
      ],
    },
    {
      kind: 'install',
      name: 'Stabilise',
      days: 30,
      milestones: [
        {
          key: 'cover_edge_cases',
          title: 'Cover the edge cases',
          dueDay: 38,
          description: 'The handling of late Friday leads, refunds and duplicates is decided and tested.',
        },
        {
          key: 'train_team',
          title: 'Train the team',
          dueDay: 44,
          description: 'Two people besides the owner can run the process and correct its mistakes.',
        },
        {
          key: 'prove_backup',
          title: 'Restore a backup',
          dueDay: 50,
          description:
            'Customer and financial data were restored once from a backup, with date and evidence.',
        },
        {
          key: 'check_payback',
          title: 'Check whether it pays off',
          dueDay: 60,
          description: 'Savings and recovered revenue so far are compared with fees on one page.',
        },
      ],
    },
    {
      kind: 'cadence',
      name: 'Optimise',
      days: 30,
      milestones: [
        {
          key: 'cut_unused_spend',
          title: 'Cut unused spend',
          dueDay: 67,
          description: 'Unused tools and seats are cancelled or have an end date.',
        },
        {
          key: 'automate_report',
          title: 'Automate the weekly numbers',
          dueDay: 74,
          description: 'Leads, response time and revenue reach the owner each Monday without manual work.',
        },
        {
          key: 'document_processes',
          title: 'Document the processes',
          dueDay: 80,
          description: 'Each process has a trigger, steps, an owner and its known edge cases on one page.',
        },
        {
          key: 'choose_next_quarter',
          title: 'Choose the next quarter',
          dueDay: 88,
          description:
            'The owner has decided what comes next, if anything, based on the numbers of this quarter.',
        },
      ],
    },
  ],
};
