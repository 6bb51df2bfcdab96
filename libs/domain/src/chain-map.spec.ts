import { defaultChain, MAX_CHAIN_STAGES, MIN_CHAIN_STAGES } from './chain-map';
import { ENGAGEMENT_TEMPLATES } from './engagement-template';

describe('chain map', () => {
  it.each(ENGAGEMENT_TEMPLATES.map(({ id }) => id))('%s starts with an unbroken chain to revenue', (id) => {
    const stages = defaultChain(id);
    expect(stages.length).toBeGreaterThanOrEqual(MIN_CHAIN_STAGES);
    expect(stages.length).toBeLessThanOrEqual(MAX_CHAIN_STAGES);
    expect(new Set(stages.map(({ key }) => key)).size).toBe(stages.length);
    expect(stages.every(({ state }) => state === 'flows')).toBe(true);
    expect(stages.at(-1)?.name).toBe('Revenue is impacted');
  });
});
