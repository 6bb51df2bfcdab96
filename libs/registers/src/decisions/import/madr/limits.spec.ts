import { parseAdr } from './parse-adr';

const whatIsWrong = (text: string) => parseAdr('0001-x.md', text).problems.map(({ what }) => what);
const longest = 'x'.repeat(24_000);

describe('limits of the MADR parser', () => {
  it.each([
    ['A very long line', `# a\n\n${longest}x\n`],
    ['A very long file', `# a\n${'\n'.repeat(20_000)}`],
    ['A very long front matter', `---\n${`a: ${'x'.repeat(23_000)}\n`.repeat(3)}---\n# a\n`],
    ['Too many options', `# a\n\n## Considered Options\n\n${'* b\n'.repeat(101)}`],
    ['Too many options', `# a\n\n## Considered Options\n\n${'### b\n'.repeat(101)}`],
    ['Too many decisions', `# a\n\n## Status\n\nSupersedes ${'#1 '.repeat(101)}`],
  ])('a file over the limit has a problem: %s', (what, text) => {
    expect(whatIsWrong(text)).toEqual([what]);
  });

  it('overlong lines, long lists and nested lists are limited', () => {
    expect(whatIsWrong(`# a\n\n${longest}\n`)).toEqual([]);
    expect(whatIsWrong(`# a\n\n## Considered Options\n\n${'* b\n'.repeat(100)}`)).toEqual([]);
    expect(whatIsWrong('---\nstatus: [[accepted]]\n---\n# a\n')).toEqual([]);
  });

  it('bracketed front matter is read line by line', () => {
    const { problems, understood } = parseAdr(
      '1.md',
      `---\na: ${'['.repeat(1001)}\nstatus: accepted\n---\n# a\n`,
    );
    expect([problems, understood.state]).toEqual([[], 'accepted']);
  });
});
