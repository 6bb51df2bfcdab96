import { Pace } from './pace';

describe('pacing of deliveries', () => {
  let now = 0;
  const waited: number[] = [];
  const pace = () =>
    new Pace(
      30,
      () => now,
      async (milliseconds) => void waited.push(milliseconds),
    );
  beforeEach(() => {
    now = 1_000;
    waited.splice(0);
  });

  it('a single delivery goes at once, a crowd one after the other', async () => {
    const turns = pace();
    await Promise.all([turns.turn(), turns.turn(), turns.turn()]);
    expect(waited).toEqual([30, 60]);
  });

  it('unused turns are not saved up', async () => {
    const turns = pace();
    await turns.turn();
    now += 10_000;
    await turns.turn();
    await turns.turn();
    expect(waited).toEqual([30]);
  });
});
