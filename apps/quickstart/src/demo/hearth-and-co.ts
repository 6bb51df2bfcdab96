import type { DemoClient } from './demo-client';

/** Franchise with three brands and 41 locations in the second month: one set of numbers, and software nobody uses. */
export const hearthAndCo: DemoClient = {
  name: 'Hearth & Co. Franchising',
  timeZone: 'America/Denver',
  fiscalYearStartMonth: 7,
  founder: 'franchise_founder',
  writer: 'owner',
  model: 'retainer',
  template: 'systems_operator',
  feeCents: 10_000_00,
  day: 45,
  openCheckIn: -3,
  facts: [
    {
      kind: 'stage',
      text: 'Three brands, 41 locations, two acquisitions in talks',
      daysAgo: 44,
      source: 'Kickoff with Renee',
      confidence: 'high',
    },
    {
      kind: 'arr',
      cents: 6_480_000_00,
      daysAgo: 40,
      source: 'Royalty statement, twelve months',
      confidence: 'medium',
    },
    { kind: 'headcount', count: 63, daysAgo: 30, source: 'Head office payroll', confidence: 'high' },
    {
      kind: 'engineers',
      count: 4,
      daysAgo: 30,
      source: 'Head office payroll, one contractor',
      confidence: 'high',
    },
    {
      kind: 'cash_position',
      cents: 2_310_000_00,
      daysAgo: 9,
      source: 'Controller, three accounts',
      confidence: 'high',
    },
  ],
  done: {
    interview_engineers: 7,
    interview_customers: 11,
    read_financial_model: 17,
    map_chain_to_revenue: 21,
    rank_gaps: 27,
    choose_install_focus: 30,
    instrument_metric: 43,
  },
  closingCents: 2_310_000_00,
  weeks: [
    { excused: 'Everybody was at the franchise convention: there was nothing to report.' },
    {
      moved:
        'Sat with the four engineers and two location managers. Each brand counts "new customer" differently. Three franchisees interviewed: they trust the bank and the till, not the report: it was wrong twice in spring and nobody said so.',
      blocked: 'Point-of-sale export of the third brand arrives as a PDF.',
      cashIn: 139_400_00,
      cashOut: 134_200_00,
      pulse: 3,
      published: true,
      daysLate: 2,
    },
    {
      moved:
        'Software spend listed: $28,000 a month in 34 subscriptions, $6,800 of it for tools that have been replaced or that nobody opens. Project tool: 75 seats paid, 52 active.',
      decisionsNeeded:
        'Renee: may I give notice for the six tools on the list? Two notice dates are within 20 days.',
      cashIn: 151_700_00,
      cashOut: 138_900_00,
      pulse: 4,
      published: true,
    },
    {
      moved:
        'Gaps ranked, install focus agreed: one definition of six numbers for all brands, delivered each Monday without spreadsheets. Notice given for four of the six tools.',
      blocked:
        'The project tool answers our notice with an increase of 18 %; two alternatives are 30 % cheaper.',
      decisionsNeeded:
        'Renee: 55 seats at today’s price, or change the tool? I recommend 55 seats; it saves $9,200 a year and costs no migration.',
      cashIn: 144_900_00,
      cashOut: 136_400_00,
      pulse: 4,
      published: true,
    },
    {
      moved:
        'Cloud bill explained: it rose 40 % in three months to $8,400 because test databases of the acquired brand never stop. Baseline for the six numbers is taken at 12 locations.',
      blocked:
        'The new decision rights wait for Renee. Under the old ones every vendor question goes through her, and she was travelling for nine days.',
      decisionsNeeded:
        'Renee: ten minutes this week for the decision rights, it is one page. And: stop the test databases at night, expected bill $5,100?',
      cashIn: 150_300_00,
      cashOut: 141_100_00,
      pulse: 3,
      published: true,
      health: 'at_risk',
      healthReason: 'Every vendor question waits for one person until the decision rights are agreed.',
    },
  ],
};
