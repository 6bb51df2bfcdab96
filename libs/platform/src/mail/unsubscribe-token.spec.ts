import fc from 'fast-check';
import { TOPICS } from '@quarterdeck/domain/notification-topic';
import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token';

const SECRET = 'a secret that is long enough for the installation';
const subscription = fc.record({
  tenantId: fc.uuid(),
  userId: fc.uuid(),
  topic: fc.constantFrom(...TOPICS),
});

describe('the unsubscribe token', () => {
  it('a token gives person, practice and topic to whoever has the secret', () => {
    fc.assert(
      fc.property(subscription, (wanted) => {
        const token = unsubscribeToken(SECRET, wanted);
        expect(token).toMatch(/^[A-Za-z0-9_-]{90,120}$/);
        expect(readUnsubscribeToken(SECRET, token)).toEqual(wanted);
        expect(readUnsubscribeToken(`${SECRET}!`, token)).toBeUndefined();
      }),
    );
  });

  it('a changed, truncated or invented token is refused', () => {
    fc.assert(
      fc.property(subscription, fc.nat(), (wanted, at) => {
        const bytes = Buffer.from(unsubscribeToken(SECRET, wanted), 'base64url');
        const bit = at % (bytes.length * 8);
        const changed = Buffer.from(bytes);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(readUnsubscribeToken(SECRET, changed.toString('base64url'))).toBeUndefined();
        expect(
          readUnsubscribeToken(SECRET, bytes.subarray(0, bit >> 3).toString('base64url')),
        ).toBeUndefined();
      }),
    );
    for (const nonsense of ['', 'x', 'A'.repeat(107)])
      expect(readUnsubscribeToken(SECRET, nonsense)).toBeUndefined();
  });
});
