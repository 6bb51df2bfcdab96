import fc from 'fast-check';
import {
  ATTENTION_REASONS,
  attention,
  rankByAttention,
  worstFirst,
  type AttentionItem,
  type EngagementSituation,
} from './attention';
import { addDays, parseLocalDate } from './calendar-date';
import { money } from './money';

const date = parseLocalDate;
const calm: EngagementSituation = {
  today: date('2026-04-08'),
  state: 'active',
  kickoff: date('2026-03-02'),
  phases: [
    { id: 'p1', name: 'Diagnose', state: 'closed', endsOn: date('2026-03-31') },
    { id: 'p2', name: 'Install', state: 'active', endsOn: date('2026-04-30') },
    { id: 'p3', name: 'Cadence', state: 'not_started', endsOn: date('2026-05-30') },
  ],
  milestones: [{ id: 'm1', title: 'Rank the gaps', dueOn: date('2026-03-27'), doneOn: date('2026-03-30') }],
  checkIns: [
    { id: 'c1', dueOn: date('2026-03-30'), state: 'missed' },
    { id: 'c2', dueOn: date('2026-04-06'), state: 'done' },
    { id: 'c3', dueOn: date('2026-04-13'), state: 'scheduled' },
  ],
  decisions: { open: [], reversible: [], reviews: [] },
};
const told = (situation: EngagementSituation) =>
  attention(situation).map(({ reason, subjectId, daysPastDue }) => [reason, subjectId, daysPastDue]);

describe('attention of one engagement', () => {
  it('an engagement on schedule needs nothing', () => expect(attention(calm)).toEqual([]));

  it('each item names one next action', () => {
    const checkIns = [{ id: 'c2', dueOn: date('2026-04-06'), state: 'due' as const }, calm.checkIns[2]!];
    expect(attention({ ...calm, checkIns })).toEqual([
      {
        reason: 'check_in_overdue',
        subjectId: 'c2',
        nextAction: 'Write the overdue check-in',
        daysPastDue: 2,
        costOfWaitingPerWeek: null,
      },
    ]);
  });

  it.each<[string, Partial<EngagementSituation>, unknown[]]>([
    ['check-in due today', { today: date('2026-04-13') }, [['check_in_due_today', 'c3', 0]]],
    [
      'AC-30 an open check-in before the latest due one is missed, not overdue',
      {
        today: date('2026-04-13'),
        checkIns: [{ id: 'c2', dueOn: date('2026-04-06'), state: 'due' }, calm.checkIns[2]!],
      },
      [['check_in_due_today', 'c3', 0]],
    ],
    [
      'a written check-in covers the open one before it',
      {
        checkIns: [
          { id: 'c1', dueOn: date('2026-03-30'), state: 'due' },
          calm.checkIns[1]!,
          calm.checkIns[2]!,
        ],
      },
      [],
    ],
    [
      'phase overdue',
      {
        phases: [
          { id: 'p1', name: 'Diagnose', state: 'exit_ready', endsOn: date('2026-03-31') },
          ...calm.phases.slice(1),
        ],
      },
      [['phase_overdue', 'p1', 8]],
    ],
    [
      'milestone overdue',
      { milestones: [{ id: 'm1', title: 'Rank the gaps', dueOn: date('2026-04-07'), doneOn: null }] },
      [['milestone_overdue', 'm1', 1]],
    ],
    [
      'milestone due today',
      { milestones: [{ id: 'm1', title: 'Rank the gaps', dueOn: calm.today, doneOn: null }] },
      [],
    ],
    ['no check-in planned', { checkIns: calm.checkIns.slice(0, 2) }, [['no_check_in_planned', null, 0]]],
    [
      'only an excused check-in ahead',
      { checkIns: [{ id: 'c3', dueOn: date('2026-04-13'), state: 'excused' }] },
      [['no_check_in_planned', null, 0]],
    ],
    [
      'a week before the last day',
      { checkIns: [], phases: [{ ...calm.phases[1]!, endsOn: date('2026-04-15') }] },
      [['no_check_in_planned', null, 0]],
    ],
    ['in the last week', { checkIns: [], phases: [{ ...calm.phases[1]!, endsOn: date('2026-04-14') }] }, []],
    ['draft past its kickoff', { state: 'draft' }, [['engagement_not_activated', null, 37]]],
    [
      'draft before its kickoff',
      { state: 'draft', today: date('2026-03-01') },
      [['engagement_not_activated', null, 0]],
    ],
    ['draft without a date', { state: 'draft', kickoff: null }, [['engagement_not_activated', null, 0]]],
    ['paused', { state: 'paused', checkIns: [] }, []],
    ['completed', { state: 'completed', checkIns: [] }, []],
    ['cancelled', { state: 'cancelled', checkIns: [] }, []],
  ])('%s', (_what, change, expected) => {
    expect(told({ ...calm, ...change })).toEqual(expected);
  });

  it('items sort by days past due, ties by order of reasons', () => {
    const situation: EngagementSituation = {
      ...calm,
      phases: [{ id: 'p1', name: 'Diagnose', state: 'active', endsOn: date('2026-03-31') }],
      milestones: [
        { id: 'm1', title: 'One', dueOn: date('2026-03-12'), doneOn: null },
        { id: 'm2', title: 'Two', dueOn: date('2026-04-06'), doneOn: null },
      ],
      checkIns: [{ id: 'c2', dueOn: date('2026-04-06'), state: 'due' }],
    };
    expect(told(situation)).toEqual([
      ['milestone_overdue', 'm1', 27],
      ['phase_overdue', 'p1', 8],
      ['check_in_overdue', 'c2', 2],
      ['milestone_overdue', 'm2', 2],
    ]);
  });
});

const item = (daysPastDue: number, cost?: number, currency = 'USD'): AttentionItem => ({
  reason: 'phase_overdue',
  subjectId: null,
  nextAction: 'Close',
  daysPastDue,
  costOfWaitingPerWeek: cost === undefined ? null : money(cost, currency),
});

describe('ranking of attention items', () => {
  it('items sort by cost of waiting, those without a cost last', () => {
    const list = [item(90), item(1, 0), item(2, 500), item(3, 500), item(5)];
    expect(worstFirst(list)).toEqual([list[3], list[2], list[1], list[0], list[4]]);
  });

  it('items with costs in several currencies sort by days past due', () => {
    const list = [item(1, 900), item(2, 5, 'EUR'), item(3)];
    expect(worstFirst(list)).toEqual([list[2], list[1], list[0]]);
  });

  it('clients sort by their most urgent item, those without items last in their own order', () => {
    const clients = [
      { name: 'calm', items: [] },
      { name: 'late', items: [item(1), item(9)] },
      { name: 'also calm', items: [] },
      { name: 'costly', items: [item(0, 100)] },
      { name: 'later', items: [item(10)] },
    ];
    expect(rankByAttention(clients).map(({ name }) => name)).toEqual([
      'costly',
      'later',
      'late',
      'calm',
      'also calm',
    ]);
  });

  it('ranking keeps every item and does not depend on the input order', () => {
    const items = fc.record({
      reason: fc.constantFrom(...ATTENTION_REASONS),
      subjectId: fc.constant(null),
      nextAction: fc.constant('Act'),
      daysPastDue: fc.nat({ max: 5 }),
      costOfWaitingPerWeek: fc.option(
        fc.record({ amount: fc.nat({ max: 3 }), currency: fc.constantFrom('USD', 'EUR') }),
      ),
    });
    const rank = (list: readonly AttentionItem[]) =>
      worstFirst(list).map((each) => [each.daysPastDue, each.reason]);
    fc.assert(
      fc.property(fc.array(items, { minLength: 1, maxLength: 12 }), (list) => {
        const sorted = worstFirst(list);
        expect(new Set(sorted)).toEqual(new Set(list));
        expect(rank([...list].reverse())).toEqual(rank(list));
        const currencies = new Set(list.flatMap((each) => each.costOfWaitingPerWeek?.currency ?? []));
        const badness = (each: AttentionItem) =>
          currencies.size <= 1 ? (each.costOfWaitingPerWeek?.amount ?? -1) : each.daysPastDue;
        expect(badness(sorted[0]!)).toBe(Math.max(...list.map(badness)));
      }),
    );
  });

  it('an untouched engagement never becomes less urgent with time', () => {
    fc.assert(
      fc.property(fc.nat({ max: 80 }), (days) => {
        const untouched = { ...calm, today: addDays(date('2026-03-01'), days), checkIns: [] };
        const worst = (situation: EngagementSituation) =>
          Math.max(0, ...attention(situation).map((each) => each.daysPastDue));
        expect(worst({ ...untouched, today: addDays(untouched.today, 1) })).toBeGreaterThanOrEqual(
          worst(untouched),
        );
      }),
    );
  });
});
