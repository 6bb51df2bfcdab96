import fc from 'fast-check';
import { canonicalJson, type DecisionContent, EMPTY_CONTENT, proposalGaps } from './decision-content';

const option = { title: 'A', description: '', pros: [], neutral: [], cons: [], chosen: false };
const content: DecisionContent = {
  ...EMPTY_CONTENT,
  title: 'Which queue',
  category: 'architecture',
  context: 'Jobs get lost.',
  options: [{ ...option, chosen: true }],
};
const two = [...content.options, { ...option, title: 'B' }];
const fields = (given: DecisionContent) => proposalGaps(given).map(({ field }) => field);

describe('decision content', () => {
  it.each([
    ['enough for a two-way door', content, []],
    ['no context', { ...content, context: ' ' }, ['context']],
    ['nothing chosen', { ...content, options: [option] }, ['options']],
    ['two chosen', { ...content, options: [content.options[0]!, content.options[0]!] }, ['options']],
    ['a one-way door needs more', { ...content, door: 'one_way' }, ['options', 'preMortem']],
    [
      'a one-way door with all of it',
      { ...content, door: 'one_way', options: two, preMortem: 'It was slow.' },
      [],
    ],
  ] as const)('%s', (_, given, gaps) => expect(fields(given)).toEqual(gaps));

  it('canonical JSON does not depend on key order', () => {
    const turned = Object.fromEntries(Object.entries(content).reverse());
    expect(canonicalJson(turned)).toBe(canonicalJson(content));
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
  });

  it('canonical JSON keeps every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });
});
