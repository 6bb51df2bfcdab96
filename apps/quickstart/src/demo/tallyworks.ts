import type { DemoClient } from './demo-client';

/** SaaS at $1M ARR in its last month: the model promises ten months of cash, the bank says five (AC-20). */
export const tallyworks: DemoClient = {
  name: 'Tallyworks',
  timeZone: 'America/New_York',
  fiscalYearStartMonth: 1,
  founder: 'saas_founder',
  writer: 'owner',
  model: 'retainer',
  template: 'systems_operator',
  feeCents: 7_500_00,
  day: 72,
  openCheckIn: 0,
  facts: [
    {
      kind: 'stage',
      text: 'Seed, first enterprise customers',
      daysAgo: 70,
      source: 'Kickoff with Priya',
      confidence: 'high',
    },
    {
      kind: 'arr',
      cents: 1_000_000_00,
      daysAgo: 24,
      source: 'Billing export, reconciled with the bank',
      confidence: 'high',
    },
    { kind: 'headcount', count: 9, daysAgo: 12, source: 'Payroll', confidence: 'high' },
    { kind: 'engineers', count: 3, daysAgo: 12, source: 'Payroll', confidence: 'high' },
    {
      kind: 'cash_position',
      cents: 1_620_000_00,
      daysAgo: 200,
      source: 'Board deck, model tab',
      confidence: 'low',
    },
  ],
  done: {
    interview_engineers: 6,
    interview_customers: 13,
    read_financial_model: 15,
    map_chain_to_revenue: 22,
    rank_gaps: 26,
    choose_install_focus: 30,
    agree_decision_rights: 34,
    instrument_metric: 41,
    ship_first_change: 46,
    close_gap: 57,
    name_cadence_owners: 66,
  },
  closingCents: 1_000_000_00,
  weeks: [
    {
      moved:
        'Access to repository, billing and bank is there. Talked to all three engineers: each ranked "single sign-on" among the five oldest requests.',
      blocked: 'No access to the CRM yet; the administrator left in spring.',
      cashIn: 24_100_00,
      cashOut: 57_300_00,
      pulse: 4,
      published: true,
    },
    {
      moved:
        'Two of three customer interviews held. Both would pay more for single sign-on, and neither had been told that it is planned.',
      blocked: 'The third customer, Orrin Freight, only has time next week.',
      cashIn: 22_800_00,
      cashOut: 58_900_00,
      pulse: 4,
      published: true,
    },
    {
      moved:
        'Financial model read line by line. Its burn of $100,000 a month is from two quarters ago; payroll and cloud have both grown since.',
      decisionsNeeded:
        'Priya: may I rebuild the burn line from bank data and show it to the board beside the old one? Until Friday.',
      cashIn: 23_400_00,
      cashOut: 59_200_00,
      pulse: 3,
      published: true,
    },
    {
      moved:
        'Gaps ranked by monthly cost. First: single sign-on sits behind three feature requests while two renewals and one new contract wait for it.',
      decisionsNeeded:
        'Priya: single sign-on as the one install focus for month two, yes or no? The three requests in front of it would wait until day 60.',
      cashIn: 21_900_00,
      cashOut: 60_400_00,
      pulse: 4,
      published: true,
    },
    'missed',
    {
      moved:
        'Decision rights agreed: vendor spend up to $1,000 a month is mine, above that Priya decides. Baseline taken: 19 days from a signed order to the first login.',
      blocked: 'The identity provider asks for a signed contract before it opens a sandbox.',
      decisionsNeeded: 'Priya: sign the sandbox contract ($0 until launch, 30 days notice).',
      cashIn: 20_700_00,
      cashOut: 61_100_00,
      pulse: 4,
      published: true,
    },
    {
      moved:
        'Single sign-on runs in staging for Orrin Freight. First real logins on Thursday, no support ticket.',
      cashIn: 18_346_15,
      cashOut: 64_500_00,
      pulse: 5,
      published: true,
      daysLate: 1,
    },
    {
      moved:
        'Released to all three waiting accounts. Signed order to first login went from 19 days to 6 in the first two cases; n is 2, so this is a direction and not a result.',
      blocked:
        'Database connections: at three times today’s usage the limit of 2.5 is reached before the launch in spring. The fix costs $400 a month.',
      cashIn: 21_046_15,
      cashOut: 67_200_00,
      pulse: 4,
      published: true,
    },
    {
      moved:
        'Install focus closed on evidence that Priya has seen: one renewal signed, the other in legal review.',
      blocked: 'Before-and-after comparison waits for the third account, which has not moved its users yet.',
      decisionsNeeded:
        'Priya: raise the connection limit now ($400 a month) or accept the risk until March in writing.',
      cashIn: 16_846_15,
      cashOut: 63_000_00,
      pulse: 4,
      published: true,
      health: 'on_track',
    },
    {
      moved:
        'Every ritual has an owner inside Tallyworks; Jonas ran the planning alone. Connection limit raised on Wednesday.',
      blocked:
        'The comparison is overdue: Orrin Freight moves its users on Tuesday, then the third figure is there.',
      decisionsNeeded:
        'Priya: four weeks in a row burned $46,154 net, that is $200,000 a month and five months of cash, not the ten of the model. Freeze the two open hires until the board has seen it? Until Friday.',
      cashIn: 19_646_15,
      cashOut: 65_800_00,
      pulse: 3,
      published: true,
      health: 'at_risk',
      healthReason: 'Five months of cash at today’s spending, not the ten of the model.',
    },
  ],
};
