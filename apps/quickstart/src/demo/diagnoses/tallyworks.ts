import type { DemoDiagnosis } from './demo-diagnosis';

export const tallyworksDiagnosis: DemoDiagnosis = {
  hypothesis: {
    founderWords:
      'Engineering is too slow. If we shipped twice as fast, the renewals would come by themselves.',
    closed: {
      day: 29,
      diagnosis:
        'Engineering ships every week. What three customers wait for was never first in line, because nobody connects a request to the contract that hangs on it.',
      matched: 'no',
    },
  },
  interviews: [
    {
      day: 3,
      person: 'Jonas Adeyemi',
      role: 'engineer',
      notes: 'Ships on Thursdays. Has asked twice which of the five oldest requests is worth money.',
    },
    {
      day: 4,
      person: 'Lena Marsh',
      role: 'engineer',
      notes: 'Would start with sign-on; three weeks, no unknowns.',
    },
    {
      day: 5,
      person: 'Arun Pillai',
      role: 'engineer',
      notes: 'Learns from support what sales has promised.',
    },
    {
      day: 9,
      person: 'Delia Stone, Orrin Freight',
      role: 'customer',
      notes: 'Her security team refuses another password. Would sign the larger plan with sign-on.',
    },
    {
      day: 10,
      person: 'Tom Reed, Hatch Logistics',
      role: 'customer',
      notes: 'Did not know that sign-on is planned.',
    },
    {
      day: 13,
      person: 'Mina Cole, Bright Ledger',
      role: 'customer',
      notes: 'Waited 19 days from the signature to the first login and nearly went elsewhere.',
    },
    {
      day: 15,
      person: 'Priya Raman',
      role: 'executive',
      notes: 'Went through the model line by line with her.',
    },
  ],
  modelReviewedDay: 15,
  breaks: {
    sold: 'Nobody tells sales what is planned, and nobody tells engineering what a deal waits for.',
    invoiced: 'The invoice goes out after the first login, and that takes 19 days.',
  },
  chainPublished: true,
  findings: [
    {
      system: 'engineering_revenue',
      statement:
        'Single sign-on sits behind three feature requests while two renewals and one new contract wait for it.',
      day: 20,
      evidence: [
        { text: 'All three engineers rank it among the five oldest requests.', day: 5 },
        {
          text: 'Two orders worth $146,000 a year name it as a condition.',
          day: 13,
          url: 'https://crm.tallyworks.example/deals/waiting',
        },
      ],
      confidence: 'high',
      centsPerMonth: 12_166_67,
      effortHours: 120,
      stage: 'sold',
      founderSummary:
        'Two renewals and one new contract wait for one feature. We build it before anything else.',
      focus: {
        day: 30,
        rationale: 'First by the numbers, and the only gap that three customers name without being asked.',
      },
      resolved: {
        day: 57,
        evidence:
          'One renewal is signed, the other in legal review; 41 logins in the first week without a ticket.',
      },
    },
    {
      system: 'financial_controls',
      statement: 'The model promises ten months of cash; the last four weeks of bank data say five.',
      day: 16,
      evidence: [
        { text: 'Model, tab “Burn”: $100,000 a month, entered two quarters ago.', day: 15 },
        { text: 'Bank export: $46,154 net a week, four weeks in a row.', day: 70 },
      ],
      confidence: 'high',
      founderSummary: 'The money lasts about five months, not ten. The board should see the bank’s figure.',
    },
    {
      system: 'revenue_operations',
      statement:
        'From a signed order to the first login it takes 19 days, and the invoice waits for the login.',
      day: 21,
      evidence: [{ text: 'Eleven orders since January, median 19 days, longest 33.', day: 20 }],
      confidence: 'medium',
      centsPerMonth: 6_900_00,
      effortHours: 60,
      stage: 'invoiced',
      founderSummary: 'We send invoices three weeks later than we could.',
    },
    {
      system: 'data_ai',
      statement:
        'At 2.5 times today’s usage the database connections run out; the launch expects three times.',
      day: 55,
      evidence: [{ text: 'Load test of staging: errors from 2.5 times on.', day: 54 }],
      confidence: 'low',
      centsPerMonth: 5_000_00,
      effortHours: 16,
    },
    {
      system: 'engineering_revenue',
      statement: 'Customers learn of a release by chance: nobody writes down what has shipped.',
      day: 22,
      evidence: [{ text: 'Two of three customers asked for something that was live for weeks.', day: 13 }],
      confidence: 'medium',
      centsPerMonth: 2_400_00,
      effortHours: 40,
      stage: 'adopted',
    },
  ],
};
