import { type DemoDecisions, dollars, option } from './demo-decision';

export const hearthDecisions: DemoDecisions = {
  past: [
    {
      words: {
        title: 'Keep the project tool at 75 seats for another year',
        category: 'vendor',
        door: 'two_way',
        founderSummary: 'We keep the project tool as it is until we know who uses it.',
        context: 'The renewal came in the first week; nobody had counted seats yet.',
        options: [option('Renew as it is', ['No work now'], ['Pays for seats that nobody may use'], true)],
        spendPerMonth: dollars(2850),
      },
      raisedOnDay: 4,
      approver: 'founder',
      reason: 'founder_decides',
      steps: [
        { kind: 'proposed', day: 4, by: 'owner' },
        { kind: 'published', day: 4, by: 'owner' },
        { kind: 'approved', day: 6, by: 'founder' },
      ],
      published: true,
      supersededBy: 'Cut the project tool to 55 seats',
    },
    {
      words: {
        title: 'Cut the project tool to 55 seats',
        category: 'vendor',
        door: 'two_way',
        founderSummary: 'We pay for 55 seats instead of 75. It saves $9,200 a year and moves nobody.',
        context: '75 seats are paid, 52 are active. The vendor answers our notice with an increase of 18 %.',
        drivers: ['34 subscriptions, $28,000 a month', 'No migration in this quarter'],
        options: [
          option(
            '55 seats at today’s price',
            ['Saves $9,200 a year', 'No migration'],
            ['The vendor stays'],
            true,
          ),
          option('Change the tool', ['30 % cheaper'], ['Two months of moving', 'Three teams learn anew']),
        ],
        rationale: 'The cheaper tool costs more in the year in which it is introduced.',
        spendPerMonth: dollars(2090),
      },
      raisedOnDay: 29,
      approver: 'founder',
      reason: 'founder_decides',
      steps: [
        { kind: 'proposed', day: 29, by: 'owner' },
        { kind: 'published', day: 29, by: 'owner' },
        { kind: 'approved', day: 38, by: 'founder' },
      ],
      published: true,
      change: {
        founderSummary:
          'We pay for 58 seats instead of 55: three franchise coaches start next month. It still saves $7,800 a year.',
        spendPerMonth: dollars(2204),
      },
    },
    {
      words: {
        title: 'Stop test databases of the acquired brand at night',
        category: 'architecture',
        door: 'two_way',
        founderSummary:
          'Test machines run in office hours only. The cloud bill falls from $8,400 to about $5,100.',
        context: 'The cloud bill rose by 40 % in three months because test databases never stop.',
        options: [
          option(
            'A schedule, 7 to 20 o’clock',
            ['Saves $3,300 a month'],
            ['Late testers start them by hand'],
            true,
          ),
          option('Delete them', ['Saves more'], ['Two weeks to rebuild']),
        ],
        confidence: 90,
        expected: { metric: 'Cloud bill of the month', target: '$5,100', reviewOnDay: 43 },
      },
      raisedOnDay: 30,
      delayCents: 760_00,
      approver: 'cto',
      reason: 'within_right',
      steps: [
        { kind: 'proposed', day: 31, by: 'owner' },
        { kind: 'approved', day: 31, by: 'owner' },
        { kind: 'published', day: 31, by: 'owner' },
        { kind: 'actioned', day: 33, by: 'owner' },
      ],
      published: true,
    },
  ],
  open: [
    {
      words: {
        title: 'Who owns the warehouse when its contractor leaves',
        category: 'hiring',
        door: 'one_way',
        founderSummary:
          'The contractor of the data warehouse leaves in autumn. I propose to train Owen’s team instead of a new contract.',
        context:
          'The export breaks twice a month and one person can mend it. That person leaves in ten weeks.',
        drivers: ['Bus factor of one', '41 locations read the Monday report'],
        options: [
          option(
            'Train Owen’s team',
            ['Knowledge stays', 'No new contract'],
            ['Six weeks of half a person'],
            true,
          ),
          option('Another contractor', ['Fast'], ['$11,000 a month', 'The same question next year']),
        ],
        preMortem:
          'The training was always less urgent than the day. So it gets two fixed mornings a week from now on.',
        rationale: 'The second contractor would be the third person to learn it from scratch.',
      },
      raisedOnDay: 28,
      neededByDay: 49,
      delayCents: 1_900_00,
      propose: true,
    },
    {
      words: {
        title: 'Which system holds the six numbers',
        category: 'data',
        context: 'Each brand computes them in its own till. One place has to be right.',
        options: [],
      },
      raisedOnDay: 41,
      propose: false,
    },
  ],
};
