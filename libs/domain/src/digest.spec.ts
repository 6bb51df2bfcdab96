import { worstFirst, type EngagementSituation } from './attention';
import { parseLocalDate } from './calendar-date';
import { founderDigest, type FounderSituation, insiderDigest } from './digest';
import { money } from './money';

const date = parseLocalDate;
const today = date('2026-04-08');
const calm: EngagementSituation = {
  today,
  state: 'active',
  kickoff: date('2026-03-02'),
  phases: [{ id: 'p2', name: 'Install', state: 'active', endsOn: date('2026-04-30') }],
  milestones: [],
  checkIns: [{ id: 'c3', dueOn: date('2026-04-13'), state: 'scheduled' }],
  decisions: { open: [], reversible: [], reviews: [] },
};
const quiet: FounderSituation = { today, decisions: [], rights: [], reversible: [] };
const decision = {
  id: 'd1',
  number: 4,
  title: 'Which queue',
  door: 'two_way',
  raisedOn: date('2026-04-06'),
  neededBy: null,
  costOfDelayPerWeek: null,
} as const;

describe('the digest of practice staff', () => {
  const told = (change: Partial<EngagementSituation>, rituals: Parameters<typeof insiderDigest>[1] = []) =>
    insiderDigest({ ...calm, ...change }, rituals, []).map(
      ({ nextAction, place, daysPastDue, dueOn }) => `${nextAction} | ${place} | ${daysPastDue} | ${dueOn}`,
    );

  it('a staff digest is empty when nothing needs attention', () => expect(told({})).toEqual([]));

  it.each<[string, Partial<EngagementSituation>, string[]]>([
    [
      'a gate within seven days',
      { phases: [{ ...calm.phases[0]!, endsOn: date('2026-04-15') }] },
      ['Pass the Install phase gate | client | 0 | 2026-04-15'],
    ],
    ['no gate in eight days', { phases: [{ ...calm.phases[0]!, endsOn: date('2026-04-16') }] }, []],
    [
      'a phase that is over, once',
      { phases: [{ ...calm.phases[0]!, endsOn: date('2026-04-06') }] },
      ['Close the phase Install | client | 2 | null'],
    ],
    [
      'nothing of a paused engagement',
      { state: 'paused', phases: [{ ...calm.phases[0]!, endsOn: today }] },
      [],
    ],
    [
      'a review and a closing window',
      {
        decisions: {
          open: [],
          reversible: [{ id: 'd2', number: 2, until: date('2026-04-22') }],
          reviews: [{ decisionId: 'd1', number: 1, dueOn: date('2026-04-07') }],
        },
      },
      [
        'Review the outcome of D-1 | decision | 1 | null',
        'Review D-2 while it can still be reversed | decision | 0 | null',
      ],
    ],
  ])('a staff digest lists %s', (_what, change, lines) => expect(told(change)).toEqual(lines));

  it('a due ritual appears once, not again from the queue', () => {
    const checkIns = [{ id: 'c2', dueOn: date('2026-04-06'), state: 'due' as const }, ...calm.checkIns];
    const rituals = [
      { occurrenceId: 'c2', title: 'Weekly check-in', dueOn: date('2026-04-06') },
      { occurrenceId: 'c9', title: 'Planning', dueOn: date('2026-04-09') },
    ];
    expect(told({ checkIns }, rituals)).toEqual([
      'Weekly check-in | ritual | 2 | 2026-04-06',
      'Planning | ritual | 0 | 2026-04-09',
    ]);
  });
});

describe('the digest of a founder', () => {
  it('a founder digest is empty when nothing is waiting for them', () =>
    expect(founderDigest(quiet, [], [])).toEqual([]));

  it('a founder digest lists what only they can do, highest cost first', () => {
    const items = founderDigest(
      {
        ...quiet,
        decisions: [
          decision,
          { ...decision, id: 'd2', number: 5, costOfDelayPerWeek: money(180_000, 'USD') },
        ],
        rights: [{ id: 'r1', number: 1 }],
        reversible: [
          { id: 'd3', title: 'Hosting', until: date('2026-04-22') },
          { id: 'd4', title: 'Logs', until: date('2026-04-23') },
          { id: 'd5', title: 'Past', until: date('2026-04-07') },
        ],
      },
      [],
      [],
    );
    expect(worstFirst(items).map(({ subjectId, dueOn }) => [subjectId, dueOn])).toEqual([
      ['d2', '2026-04-13'],
      ['d1', '2026-04-13'],
      ['r1', null],
      ['d3', '2026-04-22'],
    ]);
  });

  it('overdue days count from the day the decision was needed', () => {
    const [item] = founderDigest(
      { ...quiet, decisions: [{ ...decision, neededBy: date('2026-04-07') }] },
      [],
      [],
    );
    expect(item).toMatchObject({ daysPastDue: 1, dueOn: '2026-04-07' });
  });
});

describe('promises in a digest', () => {
  const promises = [
    { id: 'a1', title: 'Send the plan', dueOn: date('2026-04-05'), today },
    { id: 'a2', title: 'Call the bank', dueOn: date('2026-04-09'), today },
  ];

  it("a promise appears in both sides' digests with its days overdue", () => {
    for (const items of [insiderDigest(calm, [], promises), founderDigest(quiet, [], promises)])
      expect(items).toMatchObject([
        {
          subjectId: 'a1',
          nextAction: 'You promised: Send the plan',
          daysPastDue: 3,
          dueOn: '2026-04-05',
          place: 'client',
        },
        { subjectId: 'a2', nextAction: 'You promised: Call the bank', daysPastDue: 0, dueOn: '2026-04-09' },
      ]);
  });

  it('a promise stays after its engagement ends', () => {
    expect(insiderDigest({ ...calm, state: 'completed' }, [], promises)).toHaveLength(2);
  });
});
