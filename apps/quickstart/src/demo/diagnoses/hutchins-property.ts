import type { DemoDiagnosis } from './demo-diagnosis';

export const hutchinsPropertyDiagnosis: DemoDiagnosis = {
  hypothesis: {
    founderWords: 'We lose leads because we are too few. I think we need one more person in the office.',
  },
  interviews: [
    {
      day: 2,
      person: 'Carmen Ortiz',
      role: 'other',
      notes: 'Types one address five times on the way to a lease.',
    },
    {
      day: 3,
      person: 'Luis Romero',
      role: 'other',
      notes: 'Half a day each week for the accounting import.',
    },
    {
      day: 11,
      person: 'Tenant who signed in May',
      role: 'customer',
      notes: 'Waited three days for an answer.',
    },
    {
      day: 14,
      person: 'Tenant who went elsewhere',
      role: 'customer',
      notes: 'Nobody called back on Friday evening.',
    },
  ],
  breaks: { work_starts: 'A lead that comes after Friday at six waits until Monday, and nobody sees it.' },
  chainPublished: true,
  findings: [
    {
      system: 'revenue_operations',
      statement: 'Of 47 leads a week 18 are answered after a day or never.',
      day: 12,
      evidence: [
        { text: 'One week counted by hand: 47 leads, 29 answered within a day.', day: 12 },
        { text: 'Two tenants asked; one went elsewhere.', day: 14 },
      ],
      confidence: 'medium',
      centsPerMonth: 4_200_00,
      effortHours: 40,
      stage: 'work_starts',
      founderSummary: 'Every third lead hears from us too late. That is the first thing that we fix.',
      focus: { day: 18, rationale: 'First by the numbers; maintenance requests cost about a third of it.' },
    },
    {
      system: 'data_ai',
      statement: 'Carmen and Luis spend 13 hours a week copying between inbox, sheet and accounting.',
      day: 13,
      evidence: [{ text: 'Hours of one week, written down by both.', day: 12 }],
      confidence: 'high',
      centsPerMonth: 1_577_00,
      effortHours: 60,
      founderSummary: 'Two people type what a machine could copy, 13 hours a week.',
    },
    {
      system: 'financial_controls',
      statement: 'Two listing portals share one login that one person knows.',
      day: 9,
      evidence: [{ text: 'List of tools and who has access.', day: 9 }],
      confidence: 'high',
      effortHours: 4,
    },
    {
      system: 'engineering_revenue',
      statement: 'Showing times are entered by hand, because the calendar’s interface needs the larger plan.',
      day: 20,
      evidence: [],
      confidence: 'low',
      centsPerMonth: 350_00,
      effortHours: 8,
    },
  ],
};
