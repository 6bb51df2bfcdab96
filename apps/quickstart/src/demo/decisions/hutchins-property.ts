import { type DemoDecisions, dollars, option } from './demo-decision';

export const hutchinsDecisions: DemoDecisions = {
  past: [
    {
      words: {
        title: 'Answer leads first, maintenance requests second',
        category: 'product',
        door: 'two_way',
        founderSummary: 'We make lead answering work first. Maintenance requests come after it.',
        drivers: ['Leads lost each week', 'Thirteen hours of copying'],
        consequences: { positive: ['More leases signed'], negative: ['Maintenance stays by phone'] },
        context: '18 of 47 leads in the counted week got an answer after a day or never.',
        options: [
          option(
            'Lead answering',
            ['A third of leads are lost today'],
            ['Tenants wait a month longer'],
            true,
          ),
          option('Maintenance requests', ['Tenants notice it'], ['About a third of the money']),
        ],
      },
      raisedOnDay: 11,
      approver: 'founder',
      reason: 'founder_decides',
      steps: [
        { kind: 'proposed', day: 12, by: 'owner' },
        { kind: 'published', day: 12, by: 'owner' },
        { kind: 'approved', day: 14, by: 'founder' },
        { kind: 'actioned', day: 18, by: 'owner' },
      ],
      published: true,
    },
    {
      words: {
        title: 'Forward every listing portal to one inbox',
        category: 'process',
        door: 'two_way',
        drivers: ['One place with a time stamp'],
        consequences: { positive: ['Nothing is typed twice'], negative: ['One inbox to keep clean'] },
        context: 'Leads come in through an inbox, a phone and four portals.',
        options: [option('One shared inbox with rules', ['Free', 'Done in an afternoon'], [], true)],
        confidence: 60,
        expected: { metric: 'Leads answered within a working day', target: '45 of 47', reviewOnDay: 38 },
      },
      raisedOnDay: 13,
      approver: 'cto',
      reason: 'within_right',
      steps: [
        { kind: 'proposed', day: 13, by: 'owner' },
        { kind: 'approved', day: 13, by: 'owner' },
        { kind: 'actioned', day: 16, by: 'owner' },
      ],
      published: false,
    },
    {
      words: {
        title: 'Write answers to leads with a chat robot',
        category: 'vendor',
        door: 'two_way',
        founderSummary: 'A robot would answer leads at night for $310 a month.',
        drivers: ['Answers at night'],
        consequences: { positive: ['A receipt within minutes'], negative: ['Wrong answers in Dale’s name'] },
        context: 'Nobody answers after six. The portal sells a robot.',
        options: [
          option('The robot of the portal', ['Answers at night'], ['$310 a month', 'Wrong about pets'], true),
        ],
        spendPerMonth: dollars(310),
      },
      raisedOnDay: 15,
      approver: 'founder',
      reason: 'over_limit',
      steps: [
        { kind: 'proposed', day: 15, by: 'owner' },
        { kind: 'published', day: 15, by: 'owner' },
        {
          kind: 'rejected',
          day: 17,
          by: 'founder',
          reason: 'My tenants know me. A plain receipt is enough for the night.',
        },
      ],
      published: true,
    },
  ],
  open: [
    {
      words: {
        title: 'Take the larger plan of the calendar',
        category: 'product',
        door: 'two_way',
        founderSummary:
          'For $49 a month the calendar books showings by itself. By hand it takes Carmen about three hours a week.',
        context:
          'The calendar opens its interface only in the larger plan. Until then showings are typed over.',
        options: [
          option('The larger plan', ['Three hours a week back'], ['$49 a month'], true),
          option('By hand through month two', ['No bill'], ['Typing errors', 'Carmen has no afternoon']),
        ],
        spendPerMonth: dollars(49),
      },
      raisedOnDay: 20,
      neededByDay: 28,
      delayCents: 95_00,
      propose: true,
    },
    {
      words: {
        title: 'Move the lease sheet off the laptop',
        category: 'data',
        door: 'one_way',
        context: 'Every lease is in one spreadsheet on one laptop.',
        options: [option('A small property system', ['Backed up'], ['$180 a month'], true)],
        spendPerMonth: dollars(180),
      },
      raisedOnDay: 21,
      delayCents: 400_00,
      propose: false,
    },
  ],
};
