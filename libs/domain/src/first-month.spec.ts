import { parseLocalDate } from './calendar-date';
import { ENGAGEMENT_TEMPLATES } from './engagement-template';
import { firstMonthOf, planFirstMonth, SEQUENCE_WEEKS } from './first-month';

const kickoff = parseLocalDate('2026-03-02');

describe.each(ENGAGEMENT_TEMPLATES.map(({ id }) => id))('first month of %s', (id) => {
  const month = firstMonthOf(id);

  it('AC-25 each of the four weeks has dated items, and weeks 2 to 4 need access', () => {
    const items = planFirstMonth(kickoff, month);
    expect([...new Set(items.map(({ week }) => week))]).toEqual([...SEQUENCE_WEEKS]);
    const dueOn = { 1: '2026-03-08', 2: '2026-03-15', 3: '2026-03-22', 4: '2026-03-29' };
    for (const item of items) {
      expect(item.dueOn).toBe(dueOn[item.week]);
      expect(item.blockedByAccess).toBe(item.week !== 1);
    }
  });

  it('keys and systems are unique, and both blocking and non-blocking access exist', () => {
    expect(new Set(month.items.map(({ key }) => key)).size).toBe(month.items.length);
    expect(new Set(month.access.map(({ system }) => system)).size).toBe(month.access.length);
    expect(new Set(month.access.map(({ blocking }) => blocking)).size).toBe(2);
  });
});
