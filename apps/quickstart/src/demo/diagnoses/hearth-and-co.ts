import type { DemoDiagnosis } from './demo-diagnosis';

export const hearthAndCoDiagnosis: DemoDiagnosis = {
  hypothesis: {
    founderWords: 'We need a new reporting tool. The one we have is from before the second brand.',
    closed: {
      day: 29,
      diagnosis:
        'The tool is fine. Three brands count a customer in three ways, so any tool adds up different things.',
      matched: 'partly',
    },
  },
  interviews: [
    {
      day: 3,
      person: 'Sam Whitaker',
      role: 'engineer',
      notes: 'Writes the Monday export by hand, five hours.',
    },
    {
      day: 4,
      person: 'Ines Moreau',
      role: 'engineer',
      notes: 'Test databases of the acquired brand never stop.',
    },
    { day: 5, person: 'Kofi Mensah', role: 'engineer', notes: 'Knows of four tools that nobody opens.' },
    { day: 6, person: 'Bea Lindgren, contractor', role: 'engineer', notes: 'Third brand exports a PDF.' },
    { day: 9, person: 'Franchisee, Boulder', role: 'customer', notes: 'Trusts the till, not the report.' },
    {
      day: 10,
      person: 'Franchisee, Fort Collins',
      role: 'customer',
      notes: 'Report was wrong twice in spring.',
    },
    { day: 11, person: 'Franchisee, Provo', role: 'customer', notes: 'Would pay for numbers on Monday.' },
  ],
  modelReviewedDay: 17,
  breaks: {
    adopted: 'Locations keep their own sheets, because the report was wrong twice and nobody said so.',
    revenue: 'Royalties are computed from three definitions of a sale.',
  },
  chainPublished: true,
  findings: [
    {
      system: 'data_ai',
      statement:
        'Each brand counts “new customer” differently, so the weekly report adds up three different things.',
      day: 18,
      evidence: [
        { text: 'Definitions of the three brands side by side.', day: 12 },
        { text: 'Offer for the same reports by hand: $80,000 a year.', day: 17 },
      ],
      confidence: 'high',
      centsPerMonth: 6_666_67,
      effortHours: 60,
      stage: 'adopted',
      founderSummary:
        'Six numbers get one definition for all brands, and are there each Monday without spreadsheets.',
      focus: {
        day: 30,
        rationale: 'First by the numbers, and no saving can be shown while nobody trusts the report.',
      },
    },
    {
      system: 'financial_controls',
      statement:
        '$6,800 of the $28,000 spent on software each month goes to tools that are replaced or unopened.',
      day: 19,
      evidence: [{ text: '34 subscriptions, with their last sign-in.', day: 18 }],
      confidence: 'high',
      centsPerMonth: 6_800_00,
      effortHours: 80,
      founderSummary: 'A quarter of the software bill pays for tools that nobody uses.',
    },
    {
      system: 'financial_controls',
      statement: 'The project tool has 75 paid seats and 52 people who use it.',
      day: 20,
      evidence: [{ text: 'Seats and activity of the last 30 days.', day: 19 }],
      confidence: 'high',
      centsPerMonth: 766_67,
      effortHours: 12,
      founderSummary: 'We pay for 23 seats that nobody uses.',
    },
    {
      system: 'engineering_revenue',
      statement: 'The cloud bill rose 40 % in three months to $8,400, because test databases never stop.',
      day: 36,
      evidence: [
        { text: 'Bill by service, three months.', day: 35, url: 'https://billing.hearthandco.example/cloud' },
      ],
      confidence: 'medium',
      centsPerMonth: 3_300_00,
      effortHours: 40,
    },
    {
      system: 'revenue_operations',
      statement: 'The point of sale of the third brand exports a PDF, so its royalties are typed in.',
      day: 21,
      evidence: [{ text: 'Export of last week.', day: 6 }],
      confidence: 'medium',
      effortHours: 30,
      stage: 'revenue',
    },
  ],
};
