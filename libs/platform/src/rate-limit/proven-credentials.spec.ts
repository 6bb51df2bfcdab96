import { ProvenCredentials } from './proven-credentials';

describe('ProvenCredentials', () => {
  it('knows whoever was seen in the last minutes, and forgets the others', () => {
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

  it('forgets at once what was refused', () => {
    const proven = new ProvenCredentials();
    proven.add('revoked');
    proven.forget('revoked');
    expect(proven.has('revoked')).toBe(false);
  });
});
