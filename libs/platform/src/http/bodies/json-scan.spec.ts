import fc from 'fast-check';
import type { AppError } from '../../errors';
import { parseJsonBody } from './json-text';

const refusal = (text: string, limits = { keys: 3, elements: 4, values: 9 }) => {
  try {
    parseJsonBody(text, limits);
    return undefined;
  } catch (error) {
    const { code, detail, errors } = error as AppError;
    return { code, detail, pointer: errors?.[0]?.pointer };
  }
};

describe('JSON body limits', () => {
  it.each([
    '{"a":1,"b":2,"c":3}',
    '[1,2,3,4]',
    '[[1,2,3],[4,5],[]]',
    '[{},{},{}, {} ]',
    '{"a":[" , ","[[[","\\"",":{"]}',
    ' { "a" : { "a" : { "a" : -1.5e3 } } } ',
    '[true, false, null]',
    '"text"',
    '0',
  ])('a body within the limits is accepted as is: %s', (text) => {
    expect(parseJsonBody(text, { keys: 3, elements: 4, values: 9 })).toEqual(JSON.parse(text));
  });

  it.each([
    ['{"a":1,"b":2,"c":3,"d":4}', 'body.too_many_fields', 'An object may have at most 3 fields here.', ''],
    ['{"a":[0,{"x":1,"y":2,"z":3,"zz":4}]}', 'body.too_many_fields', expect.any(String), '/a/1'],
    ['[1,2,3,4,5]', 'body.too_many_elements', 'A list may have at most 4 elements here.', ''],
    ['{"a/b":{"c":["","","","",""]}}', 'body.too_many_elements', expect.any(String), '/a~1b/c'],
    ['[[],[],[],[],[]]', 'body.too_many_elements', expect.any(String), ''],
    ['[[1,2,3],[4,5,6],7]', 'body.too_many_values', 'The body may have at most 9 values here.', undefined],
  ])('a body beyond the limits is refused: %s', (text, code, detail, pointer) => {
    expect(refusal(text)).toEqual({ code, detail, pointer });
  });

  it('an oversized body is refused before parsing, and the rest is not scanned', () => {
    expect(refusal('[1,2,3,4,5,]]]"')?.code).toBe('body.too_many_elements');
  });

  it.each([
    '{',
    ']',
    '"',
    '"\\',
    '{"a',
    '{"a":',
    '{"a\\x":1}',
    '{"a\n":1}',
    '[1,2',
    '[}]{',
    '{"a" "b"}',
    '{1:2}',
    '1 2 3 4',
    '\\',
    ',,,,,,,,,,,,,,,,',
    '::::::::::::::::',
    '\u0000',
  ])('invalid JSON is refused: %j', (text) => {
    expect(refusal(text)?.code).toBe('body.not_json');
  });

  it('a valid body is parsed exactly like JSON.parse', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const limits = { keys: 1e6, elements: 1e6, values: 1e6 };
        const told = refusal(text, limits);
        if (told) expect(['body.bad_text', 'body.unknown_field', 'body.too_deep']).toContain(told.code);
        else expect(parseJsonBody(text, limits)).toEqual(JSON.parse(text));
        expect(refusal(text, { ...limits, values: countOf(value) - 1 })?.code).toBeDefined();
      }),
    );
  });

  it('text that cannot be stored is refused with its position', () => {
    expect(refusal('{"a":[0,"\\u0000"]}')).toMatchObject({ code: 'body.bad_text', pointer: '/a/1' });
    expect(refusal('{"a":{"\\ud800":1}}')).toMatchObject({ code: 'body.bad_text', pointer: '/a' });
  });

  it.each([
    ['backslashes', `"${'\\'.repeat(5_000_000)}"`],
    ['escaped quotes', `{"a":"${'\\"'.repeat(2_500_000)}`],
    ['empty texts', '""'.repeat(2_500_000)],
    ['a name and spaces', `{"a"${' '.repeat(5_000_000)}`],
    ['names and spaces', `{${`"a" ${' '.repeat(5_000)}`.repeat(1_000)}`],
    ['spaces', ' '.repeat(5_000_000)],
    ['commas', ','.repeat(5_000_000)],
    ['closing brackets', ']'.repeat(5_000_000)],
    ['opening brackets', '['.repeat(5_000_000)],
    ['one number', '1'.repeat(5_000_000)],
    ['one name', `{"${'n'.repeat(5_000_000)}":0}`],
  ])('scanning 5 MB of %s takes linear CPU time', (_, text) => {
    const before = process.cpuUsage();
    refusal(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2_000);
  });

  it('the size of an error answer does not depend on the names in the body', () => {
    const name = 'n'.repeat(10_000);
    expect(refusal(`{"${name}":"\\u0000"}`)?.pointer).toHaveLength(62);
    expect(refusal(`{"${name}":1,"${name}":2}`)?.detail.length).toBeLessThan(120);
  });
});

function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + countOf(inner), 1);
}
