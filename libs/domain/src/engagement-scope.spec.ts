import { missingAnswers, SCOPE_QUESTIONS, SCOPE_WORDING, type ScopeQuestion } from './engagement-scope';

const answered = Object.fromEntries(SCOPE_QUESTIONS.map((question) => [question, 'x'])) as Record<
  ScopeQuestion,
  string
>;

describe('engagement scope', () => {
  it.each<[string, Partial<Record<ScopeQuestion, string>>, readonly ScopeQuestion[]]>([
    ['nothing answered', {}, SCOPE_QUESTIONS],
    ['everything answered', answered, []],
    ['one empty', { ...answered, unstable: '' }, ['unstable']],
    ['one blank', { ...answered, ctoMandate: ' \n\t' }, ['ctoMandate']],
    [
      'one answered',
      { mustImprove: 'Releases every week' },
      ['stuck', 'unstable', 'engineeringOwner', 'ctoMandate'],
    ],
  ])('%s', (_, answers, missing) => expect(missingAnswers(answers)).toEqual(missing));

  it('every scope question has wording', () => {
    for (const question of SCOPE_QUESTIONS) expect(SCOPE_WORDING[question].question).toMatch(/\?$/);
  });
});
