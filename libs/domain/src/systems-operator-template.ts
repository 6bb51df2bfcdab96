import type { EngagementTemplate } from './engagement-template';
import { architectureReview, monthlyReview, restoreTest, weeklyCheckIn } from './ritual-templates';

/** Diagnose, install, cadence: one month each. */
export const systemsOperator: EngagementTemplate = {
  id: 'systems_operator',
  name: 'Systems operator',
  description: 'For a funded company with engineers and a break somewhere between engineering and revenue.',
  ritual: weeklyCheckIn,
  suggestedRituals: [architectureReview, monthlyReview, restoreTest],
  phases: [
    {
      kind: 'diagnose',
      name: 'Diagnose',
      days: 30,
      milestones: [
        {
          key: 'interview_engineers',
          title: 'Interview the engineers',
          dueDay: 7,
          description:
            'Every engineer has explained in their own words how work arrives, ships and gets stuck.',
        },
        {
          key: 'interview_customers',
          title: 'Interview three customers',
          dueDay: 12,
          description:
            'Three customers have said what they pay for, what they are waiting for and what nearly made them leave.',
        },
        {
          key: 'read_financial_model',
          title: 'Read the financial model',
          dueDay: 15,
          description:
            'Its burn, runway and revenue assumptions are checked against the last four weeks of bank data.',
        },
        {
          key: 'map_chain_to_revenue',
          title: 'Map the chain from engineering to revenue',
          dueDay: 21,
          description:
            'Each step from a commit to a paid invoice has an owner, and every break in the chain is marked.',
        },
        {
          key: 'rank_gaps',
          title: 'Rank the gaps',
          dueDay: 26,
          description: 'Findings are ranked by monthly cost and confidence, each with its evidence.',
        },
        {
          key: 'choose_install_focus',
          title: 'Choose one install focus',
          dueDay: 30,
          description:
            'The founder and the CTO have agreed in writing on the single gap to close next month.',
        },
      ],
    },
    {
      kind: 'install',
      name: 'Install',
      days: 30,
      milestones: [
        {
          key: 'agree_decision_rights',
          title: 'Agree on the decision rights',
          dueDay: 35,
          description:
            'Who decides, who recommends and who is informed is in writing, with a spend limit for each domain.',
        },
        {
          key: 'instrument_metric',
          title: 'Instrument the metric',
          dueDay: 40,
          description:
            'The number the install focus should move is measured, with a baseline from before the change.',
        },
        {
          key: 'ship_first_change',
          title: 'Ship the first change',
          dueDay: 47,
          description:
            'A first part of the fix is in daily use, with its expected effect and window noted in advance.',
        },
        {
          key: 'close_gap',
          title: 'Close the gap',
          dueDay: 56,
          description: 'The install focus is closed on evidence the founder has seen.',
        },
        {
          key: 'compare_before_after',
          title: 'Compare before and after',
          dueDay: 60,
          description:
            'The metric is compared with its baseline, and the saving or loss is in the value ledger.',
        },
      ],
    },
    {
      kind: 'cadence',
      name: 'Cadence',
      days: 30,
      milestones: [
        {
          key: 'name_cadence_owners',
          title: 'Name an owner for every ritual',
          dueDay: 65,
          description: 'Each remaining meeting has one person inside the company who runs it.',
        },
        {
          key: 'run_without_cto',
          title: 'Run a weekly check-in without the CTO',
          dueDay: 72,
          description: 'The team has prepared, held and written up a weekly check-in on its own.',
        },
        {
          key: 'review_decisions',
          title: 'Review the decisions made',
          dueDay: 79,
          description: 'Every decision of the engagement has a recorded outcome or a review date.',
        },
        {
          key: 'hand_over',
          title: 'Hand off',
          dueDay: 86,
          description:
            'Decisions, debt, vendors with notice dates, and rights have new owners, and access is revoked.',
        },
        {
          key: 'decide_next_cycle',
          title: 'Decide on the next cycle',
          dueDay: 90,
          description: 'The founder has decided, based on the evidence, whether another cycle is worth it.',
        },
      ],
    },
  ],
};
