import { parseLocalDate } from './calendar-date';
import { interviewCoverage, type InterviewRole } from './interview-coverage';

const talked = (role: InterviewRole, ...people: string[]) => people.map((person) => ({ person, role }));
const reviewed = parseLocalDate('2026-03-16');

describe('interview coverage', () => {
  it.each([
    ['nobody yet', [], 3, null, [0, 0], false],
    [
      'everybody',
      [...talked('engineer', 'A', 'B', 'C'), ...talked('customer', 'X', 'Y', 'Z')],
      3,
      reviewed,
      [3, 3],
      true,
    ],
    [
      'one engineer short',
      [...talked('engineer', 'A', 'B'), ...talked('customer', 'X', 'Y', 'Z')],
      3,
      reviewed,
      [2, 3],
      false,
    ],
    [
      'one customer short',
      [...talked('engineer', 'A'), ...talked('customer', 'X', 'Y')],
      1,
      reviewed,
      [1, 2],
      false,
    ],
    [
      'model not reviewed',
      [...talked('engineer', 'A'), ...talked('customer', 'X', 'Y', 'Z')],
      1,
      null,
      [1, 3],
      false,
    ],
    ['no engineers to ask', talked('customer', 'X', 'Y', 'Z'), 0, reviewed, [0, 3], true],
    [
      'nobody said how many engineers',
      [...talked('engineer', 'A'), ...talked('customer', 'X', 'Y', 'Z')],
      null,
      reviewed,
      [1, 3],
      false,
    ],
    [
      'more than needed',
      [...talked('engineer', 'A', 'B'), ...talked('customer', 'V', 'X', 'Y', 'Z')],
      1,
      reviewed,
      [2, 4],
      true,
    ],
  ] as const)('%s', (_, interviews, engineers, modelReviewedOn, counts, complete) => {
    const coverage = interviewCoverage(interviews, { engineers, modelReviewedOn });
    expect([coverage.engineers.interviewed, coverage.customers.interviewed]).toEqual(counts);
    expect(coverage.engineers.needed).toBe(engineers);
    expect(coverage.complete).toBe(complete);
  });

  it('each person counts once however often they were interviewed', () => {
    const interviews = [
      ...talked('engineer', 'Ana Ruiz', ' ana  ruiz ', 'Ben'),
      ...talked('executive', 'Cleo'),
      ...talked('other', 'Dan'),
    ];
    const coverage = interviewCoverage(interviews, { engineers: 2, modelReviewedOn: reviewed });
    expect(coverage.engineers).toEqual({ interviewed: 2, needed: 2, met: true });
    expect(coverage.customers).toEqual({ interviewed: 0, needed: 3, met: false });
    expect(coverage.financialModel).toEqual({ reviewedOn: reviewed, met: true });
  });
});
