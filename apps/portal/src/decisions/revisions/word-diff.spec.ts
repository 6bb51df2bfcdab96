import fc from 'fast-check';
import { diffWords } from './word-diff';

const marks = { same: '', added: '+', removed: '-' } as const;
const written = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${marks[kind]}${text}]`))
    .join('');

describe('diffWords', () => {
  it.each([
    ['', '', ''],
    ['one two', 'one two', 'one two'],
    ['', 'one', '[+one]'],
    ['one', '', '[-one]'],
    ['keep the queue', 'keep the old queue', 'keep the [+old ]queue'],
    ['buy it for 900 a month', 'buy it for 1,500 a month', 'buy it for [-900][+1,500] a month'],
    ['It saves a year', 'Three coaches start next', '[-It saves a year][+Three coaches start next]'],
    ['a b c', 'x b y', '[-a][+x] b [-c][+y]'],
  ])('%j to %j', (before, after, expected) => {
    expect(written(before, after)).toBe(expected);
  });

  it('keeps every word of both texts', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'cat', ' ', '\n', '. '), { maxLength: 40 })
      .map((w) => w.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  it('treats a heavily rewritten text as one replacement', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
    expect(diffWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
