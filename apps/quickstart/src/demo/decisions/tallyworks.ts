import { type DemoDecisions, dollars, option } from './demo-decision';

export const tallyworksDecisions: DemoDecisions = {
  past: [
    {
      words: {
        title: 'Build single sign-on ourselves',
        category: 'architecture',
        door: 'two_way',
        founderSummary: 'Our own team builds the company login that two large customers wait for.',
        context:
          'Two signed orders wait for single sign-on. A library covers the protocol; the team thinks of three weeks.',
        drivers: ['Two orders worth $146,000 a year', 'No new monthly bill'],
        options: [
          option(
            'Build with a library',
            ['No bill', 'Full control'],
            ['Three weeks of the whole team'],
            true,
          ),
          option('Buy from an identity provider', ['Days instead of weeks'], ['About $900 a month']),
        ],
        consequences: { positive: ['No new vendor'], negative: ['The roadmap waits for three weeks'] },
        rationale: 'The estimate was three weeks and nobody had agreed yet who may sign with vendors.',
      },
      raisedOnDay: 8,
      approver: 'founder',
      reason: 'no_right',
      steps: [
        { kind: 'proposed', day: 9, by: 'owner' },
        { kind: 'published', day: 9, by: 'owner' },
        { kind: 'approved', day: 10, by: 'founder' },
      ],
      published: true,
      supersededBy: 'Buy single sign-on instead of building it',
    },
    {
      words: {
        title: 'Show the board bank figures beside the model',
        category: 'budget',
        door: 'one_way',
        founderSummary:
          'The board sees what the bank says next to what the model says. Once shown, this cannot be taken back.',
        drivers: ['The next board is in two weeks', 'One surprise is enough'],
        consequences: {
          positive: ['One figure that everybody trusts'],
          negative: ['Questions about hiring'],
        },
        context: 'The model says ten months of cash. The bank says five. The board meets every quarter.',
        options: [
          option(
            'Both figures, side by side',
            ['Nobody is surprised later'],
            ['An unpleasant meeting'],
            true,
          ),
          option('Correct the model quietly', ['A calm meeting'], ['The gap is found by somebody else']),
        ],
        preMortem:
          'The board loses trust in the founder because the figures came without a plan. So the plan comes first.',
        rationale: 'A board that finds out alone does not come back.',
      },
      raisedOnDay: 19,
      approver: 'founder',
      reason: 'no_right',
      steps: [
        { kind: 'proposed', day: 20, by: 'owner' },
        { kind: 'published', day: 20, by: 'owner' },
        { kind: 'asked', day: 22, by: 'founder', reason: 'Can the plan for the hires be on the same page?' },
        { kind: 'answered', day: 22, by: 'owner', reason: 'Yes, as the second half of the page.' },
        { kind: 'approved', day: 33, by: 'founder', reason: 'Send it with the plan.' },
      ],
      published: true,
    },
    {
      words: {
        title: 'Buy single sign-on instead of building it',
        category: 'vendor',
        door: 'two_way',
        founderSummary:
          'We buy the company login for $890 a month. It can be live in two weeks; building it has already cost three and is half done.',
        context:
          'After three weeks the own build handles one of four cases. The customers ask each Monday. An identity provider covers all four.',
        drivers: ['Days from signed order to first login: 19', 'The team is needed for releases'],
        options: [
          option(
            'Buy from an identity provider',
            ['Live in two weeks', 'Audit report included'],
            ['$890 a month', 'Notice of 30 days'],
            true,
          ),
          option('Finish our own', ['No bill'], ['Five more weeks', 'Nobody to look after it']),
        ],
        rationale:
          'Each week costs about $2,800 of signed revenue; the bill for a year is less than four of them.',
        consequences: { positive: ['Two orders can start'], negative: ['One more vendor with access'] },
        spendPerMonth: dollars(890),
        reversalCost: dollars(1800),
        confidence: 80,
        expected: { metric: 'Days from signed order to first login', target: '7 or fewer', reviewOnDay: 70 },
      },
      raisedOnDay: 33,
      delayCents: 2_800_00,
      approver: 'cto',
      reason: 'within_right',
      steps: [
        { kind: 'proposed', day: 35, by: 'owner' },
        { kind: 'approved', day: 36, by: 'owner' },
        { kind: 'published', day: 36, by: 'owner' },
        { kind: 'actioned', day: 46, by: 'owner' },
      ],
      published: true,
    },
    {
      words: {
        title: 'Release on weekdays before noon only',
        category: 'process',
        door: 'two_way',
        drivers: ['Rollbacks cost a morning each'],
        consequences: { positive: ['Rollbacks happen in daylight'], negative: ['Nothing ships on Fridays'] },
        context: 'Six of twenty releases were rolled back, five of them made after four in the afternoon.',
        options: [
          option('Before noon, Monday to Thursday', ['Somebody is there'], ['Slower on Fridays'], true),
        ],
        confidence: 70,
        expected: { metric: 'Releases rolled back, of twenty', target: '2 or fewer', reviewOnDay: 66 },
      },
      raisedOnDay: 36,
      approver: 'cto',
      reason: 'within_right',
      steps: [
        { kind: 'proposed', day: 36, by: 'owner' },
        { kind: 'approved', day: 37, by: 'owner' },
        { kind: 'actioned', day: 38, by: 'owner' },
      ],
      published: false,
      review: {
        verdict: 'better',
        measured: '1 of 20',
        note: 'The one was a migration that no time of day would have saved.',
        day: 66,
      },
    },
  ],
  open: [
    {
      words: {
        title: 'Freeze the two open hires until the board has met',
        category: 'hiring',
        door: 'two_way',
        founderSummary:
          'Cash lasts five months, not ten. I ask you to pause the two open positions until the board has seen it. It can be taken back any day.',
        context:
          'Four weeks in a row burned $46,154 net. Each of the two hires would shorten the runway by about two weeks.',
        drivers: ['Runway of five months', 'Board in three weeks'],
        options: [
          option(
            'Freeze both until the board',
            ['Keeps four weeks of runway', 'Taken back with one message'],
            ['One candidate may leave'],
            true,
          ),
          option('Hire one of two', ['The stronger candidate stays'], ['Two weeks of runway']),
          option('Go on as planned', ['No change'], ['Four weeks of runway before the board knows']),
        ],
        consequences: { positive: ['Time to decide with the board'], negative: ['The team stays at nine'] },
        rationale: 'It costs the least of what can still be taken back.',
      },
      raisedOnDay: 60,
      neededByDay: 75,
      delayCents: 4_600_00,
      propose: true,
    },
    {
      words: {
        title: 'Where customer exports are kept',
        category: 'data',
        context: 'Exports lie in a shared folder without an expiry. The first audit asks for one.',
        options: [],
      },
      raisedOnDay: 69,
      propose: false,
    },
  ],
};
