import { Breakers, HeldBack } from './breakers';
import { DeliveryError } from './delivery-error';

const down = new DeliveryError('retryable', 'ECONNREFUSED', { ofServer: true });
const refused = new DeliveryError('permanent', 'smtp_550');

describe('circuit breakers', () => {
  let now: number;
  let breakers: Breakers;
  let asked: number;
  beforeEach(() => {
    [now, asked] = [0, 0];
    breakers = new Breakers({ opensAfter: 3, pauseSeconds: 30, longestPauseSeconds: 100 }, () => now);
  });
  const send = (result: Error | undefined | Promise<void>, server = 'a'): Promise<unknown> =>
    breakers
      .guard('email', server, async () => {
        asked++;
        await result;
        if (result instanceof Error) throw result;
      })
      .catch((error: unknown) => error);
  const fail = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n++) expect(await send(down)).toBe(down);
  };

  it('a breaker opens after failures in a row, for that server only', async () => {
    await fail(3);
    expect(await send(undefined)).toEqual(new HeldBack(30));
    expect(asked).toBe(3);
    expect([breakers.open('email'), breakers.open('slack')]).toEqual([1, 0]);
    expect(await send(undefined, 'b')).toBeUndefined();
    now = 29;
    expect(await send(undefined)).toMatchObject({ seconds: 1 });
  });

  it("only the server's own failures count, and only in a row", async () => {
    await fail(2);
    expect(await send(refused)).toBe(refused);
    await fail(2);
    expect(await send(undefined)).toBeUndefined();
    await fail(2);
    expect(breakers.open('email')).toBe(0);
  });

  it('one probe goes through after the pause, and all once it succeeds', async () => {
    await fail(3);
    now = 31;
    let answer = (): void => undefined;
    const trial = send(new Promise<void>((resolve) => (answer = resolve)));
    expect(await send(undefined)).toBeInstanceOf(HeldBack);
    answer();
    expect(await trial).toBeUndefined();
    expect(await send(undefined)).toBeUndefined();
    expect(breakers.open('email')).toBe(0);
  });

  it('the pause grows after each failed probe', async () => {
    await fail(3);
    const waits: unknown[] = [];
    for (let n = 0; n < 3; n++) {
      now += 1_000;
      await fail(1);
      waits.push(await send(undefined));
    }
    expect(waits).toMatchObject([{ seconds: 60 }, { seconds: 100 }, { seconds: 100 }]);
  });
});
