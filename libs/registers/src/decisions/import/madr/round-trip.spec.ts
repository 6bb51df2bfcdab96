import fc from 'fast-check';
import { anyAdr } from './adr-arbitrary';
import { fileNameOf } from './file-names';
import { parseAdr } from './parse-adr';
import { printAdr } from './print-adr';

describe('a decision and its Markdown file', () => {
  it('a written file reads back the same, whatever the texts contain', () => {
    fc.assert(
      fc.property(anyAdr, (adr) => {
        const file = fileNameOf(adr.number!, adr.content.title);
        const read = parseAdr(file, printAdr(adr));
        expect(read.problems).toEqual([]);
        expect(read.understood).toEqual(adr);
      }),
      { numRuns: 500 },
    );
  });

  it('reading any text never fails and is stable after one read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (name, text) => {
          const once = printAdr(parseAdr(`${name}.md`, text).understood);
          expect(printAdr(parseAdr(`${name}.md`, once).understood)).toBe(once);
        },
      ),
    );
  });
});
