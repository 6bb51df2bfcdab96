import { ProvenCredentials } from './proven-credentials';

describe('ProvenCredentials remembers recent credentials', () => {
  it('credentials of the last minutes are known, older ones forgotten', () => {
    let now = 0;
    const proven = new ProvenCredentials(() => now);
    proven.add('idle');
    proven.add('busy');
    now = 11 * 60_000;
    proven.add('new');
    expect(proven.has('busy')).toBe(true);
    now = 22 * 60_000;
    proven.add('newer');
    expect(['idle', 'busy', 'new'].map((one) => proven.has(one))).toEqual([false, true, true]);
  });

  it('a refused credential is forgotten at once', () => {
    const proven = new ProvenCredentials();
    proven.add('revoked');
    proven.forget('revoked');
    expect(proven.has('revoked')).toBe(false);
  });
});
