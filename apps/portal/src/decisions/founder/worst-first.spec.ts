import { worstFirst } from './worst-first';

const usd = (amount: number) => ({ amount, currency: 'USD' });

it('sorts open decisions by cost of delay, then by age', () => {
  const open = [
    { id: 'young', costOfDelayPerWeek: null, raisedAt: '2026-03-10T00:00:00Z' },
    { id: 'old', costOfDelayPerWeek: null, raisedAt: '2026-03-01T00:00:00Z' },
    { id: 'cheap', costOfDelayPerWeek: usd(100), raisedAt: '2026-01-01T00:00:00Z' },
    { id: 'dear, young', costOfDelayPerWeek: usd(900), raisedAt: '2026-03-10T00:00:00Z' },
    { id: 'dear, old', costOfDelayPerWeek: usd(900), raisedAt: '2026-03-01T00:00:00Z' },
    { id: 'euros', costOfDelayPerWeek: { amount: 5, currency: 'EUR' }, raisedAt: '2026-03-01T00:00:00Z' },
  ];
  expect(worstFirst(open).map(({ id }) => id)).toEqual([
    'euros',
    'dear, old',
    'dear, young',
    'cheap',
    'old',
    'young',
  ]);
});
