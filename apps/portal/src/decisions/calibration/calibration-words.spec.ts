import { bandWords, readingOf, verdictWords } from './calibration-words';

const band = (from: number, n: number, hits: number, inconclusive = 0) => ({
  from,
  to: from + 20,
  n,
  hits,
  inconclusive,
});

it.each([
  [band(60, 0, 0), 'No reviews yet'],
  [band(60, 0, 0, 2), 'No outcomes yet'],
  [band(60, 4, 4), 'Too few to say: fewer than 5'],
  [band(60, 5, 2), 'Overconfident'],
  [band(60, 5, 4), 'Well calibrated'],
  [band(60, 5, 5), 'Underconfident'],
  [band(80, 5, 5), 'Well calibrated'],
  [band(0, 5, 0), 'Well calibrated'],
])('reads %j as %s', (given, words) => expect(readingOf(given)).toBe(words));

it('names bands without overlap and lists only verdicts that occurred', () => {
  expect(bandWords({ from: 60, to: 80 })).toBe('60 to 79 %');
  expect(bandWords({ from: 80, to: 100 })).toBe('80 to 100 %');
  expect(verdictWords({ better: 1, asExpected: 3, worse: 0, inconclusive: 2 })).toBe(
    '1 better, 3 as expected, 2 inconclusive',
  );
});
