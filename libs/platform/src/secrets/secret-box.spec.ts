import fc from 'fast-check';
import { SecretBox } from './secret-box';

const SECRET = 'a secret that is long enough for the installation';

describe('sealed secrets', () => {
  const box = new SecretBox(SECRET, 'slack-webhook');

  it('a sealed text opens to the original and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, place) => {
        const sealed = box.seal(text, place);
        expect(box.open(sealed, place)).toBe(text);
        expect(box.seal(text, place)).not.toBe(sealed);
      }),
    );
  });

  it('a sealed text opens only with the same secret, purpose and place', () => {
    const sealed = box.seal('https://hooks.slack.com/services/T0/B0/x', 'tenant:user');
    expect(() => box.open(sealed, 'tenant:other')).toThrow();
    expect(() => new SecretBox(SECRET, 'other').open(sealed, 'tenant:user')).toThrow();
    expect(() => new SecretBox(`${SECRET}!`, 'slack-webhook').open(sealed, 'tenant:user')).toThrow();
  });

  it('a sealed text does not open once a single bit has changed', () => {
    const sealed = box.seal('secret', 'place');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => box.open(`v1.${changed.toString('base64url')}`, 'place')).toThrow();
    }
    for (const nonsense of ['', 'v1.', 'v2.AAAA', sealed.slice(0, 20)])
      expect(() => box.open(nonsense, 'place')).toThrow();
  });
});
