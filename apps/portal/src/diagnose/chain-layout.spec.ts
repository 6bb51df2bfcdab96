import { chainInWords, layOutAcross, layOutDown, wrap } from './chain-layout';

const stage = (name: string, state: 'flows' | 'breaks' = 'flows', findings: unknown[] = []) => ({
  key: name,
  name,
  state,
  findings,
});
const chain = [
  stage('Engineering starts work'),
  stage('Sold', 'breaks', [1, 2]),
  stage('Revenue is impacted'),
];

describe('the chain layout', () => {
  it('connects each stage to the next and draws no line after the last', () => {
    for (const { stages, width, height } of [layOutAcross(chain), layOutDown(chain)]) {
      expect(stages.map(({ key }) => key)).toEqual(chain.map(({ key }) => key));
      expect(stages.map(({ next }) => next)).toEqual([
        { x: stages[1]!.x, y: stages[1]!.y },
        { x: stages[2]!.x, y: stages[2]!.y },
        null,
      ]);
      for (const { x, y } of stages) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
      expect(stages.map(({ breaks, count }) => [breaks, count])).toEqual([
        [false, null],
        [true, '2 findings'],
        [false, null],
      ]);
    }
  });

  it.each([
    ['Engineering starts work', 17, ['Engineering', 'starts work']],
    ['Sold', 17, ['Sold']],
    ['Donaudampfschifffahrtsgesellschaft runs', 17, ['Donaudampfschifffahrtsgesellschaft', 'runs']],
    ['  two   words ', 17, ['two words']],
  ])('wraps %j', (text, letters, lines) => {
    expect(wrap(text, letters)).toEqual(lines);
  });

  it('describes in words where the chain breaks', () => {
    expect(chainInWords(chain)).toBe(
      'Chain of 3 stages: Engineering starts work, Sold, Revenue is impacted. Breaks at: Sold.',
    );
    expect(chainInWords([stage('A'), stage('B')])).toContain('No breaks.');
  });
});
