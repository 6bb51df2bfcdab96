import fc from 'fast-check';
import { compareFit, fitAxisValue, fitReplyErrors, type FitReply, scoreFit } from './fit-diagnostic';
import {
  CURRENT_QUESTIONNAIRE,
  FIT_KEYS,
  findQuestionnaire,
  type Questionnaire,
  QUESTIONNAIRES,
} from './fit-questionnaires';

const questionnaire = QUESTIONNAIRES[0]!;
const [a, b, c, d, e] = questionnaire.questions.map(({ key }) => key) as string[] as [
  string,
  string,
  string,
  string,
  string,
];
const [solo, leads] = questionnaire.disqualifiers.map(({ key }) => key) as [string, string];
const replies = (yes: readonly string[], no: readonly string[] = []): FitReply[] => [
  ...yes.map((question) => ({ question, answer: 'yes' as const })),
  ...no.map((question) => ({ question, answer: 'no' as const })),
];

describe('fit diagnostic', () => {
  describe('AC-18 a fit needs at least two yes answers', () => {
    it.each([
      ['two yes', replies([a, b], [c, d, e, solo, leads]), 'fit', 2, []],
      ['one yes', replies([c], [a, b, d, e, solo, leads]), 'not_fit', 1, []],
      ['no yes', replies([], [a, b, c, d, e, solo, leads]), 'not_fit', 0, []],
      ['five yes', replies([a, b, c, d, e], [solo, leads]), 'fit', 5, []],
      ['one yes, one not answered', replies([a], [b, c, d, solo, leads]), 'not_fit', 1, [e]],
      ['two yes, the rest not answered', replies([a, e]), 'fit', 2, [b, c, d, solo, leads]],
      ['nothing answered', [], 'not_fit', 0, [a, b, c, d, e, solo, leads]],
      ['an answer that is null', [{ question: a, answer: null }], 'not_fit', 0, [a, b, c, d, e, solo, leads]],
    ] as const)('%s', (_, given, outcome, yes, unanswered) => {
      expect(scoreFit(questionnaire, given)).toEqual({
        outcome,
        yes,
        minYes: 2,
        unanswered,
        disqualifiedBy: [],
      });
    });

    it.each([
      ['of one person', [solo]],
      ['without leads', [leads]],
      ['of one person without leads', [solo, leads]],
    ])('a company %s is not a fit, whatever the yes count', (_, disqualifiedBy) => {
      const given = replies([a, b, c, d, e, ...disqualifiedBy]);
      expect(scoreFit(questionnaire, given)).toMatchObject({ outcome: 'not_fit', yes: 5, disqualifiedBy });
    });
  });

  it('a response is scored by its own questionnaire version', () => {
    const strict: Questionnaire = { ...questionnaire, version: 2, minYes: 3 };
    expect(scoreFit(strict, replies([a, b])).outcome).toBe('not_fit');
    expect(scoreFit(questionnaire, replies([a, b])).outcome).toBe('fit');
  });

  it('one more yes never loses a fit, and neither order nor costs matter', () => {
    const some = fc.subarray([...FIT_KEYS]);
    fc.assert(
      fc.property(some, fc.constantFrom(a, b, c, d, e), fc.nat({ max: 4 }), (yes, more, cost) => {
        const before = scoreFit(questionnaire, replies(yes));
        const after = scoreFit(questionnaire, replies([...new Set([...yes, more])]));
        expect(before.outcome === 'fit' && after.outcome === 'not_fit').toBe(false);
        const other = replies(yes)
          .reverse()
          .map((reply) => ({ ...reply, cost }));
        expect(scoreFit(questionnaire, other)).toEqual(before);
      }),
    );
  });

  it('replies that cannot be scored are named', () => {
    expect(fitReplyErrors(questionnaire, replies([a, solo], [b]))).toEqual([]);
    const wrong = [...replies([a, 'weather']), { question: a }, { question: solo, cost: 1 }];
    expect(fitReplyErrors(questionnaire, wrong)).toEqual([
      { index: 1, detail: 'weather is not in this version' },
      { index: 2, detail: `${a} is answered twice` },
      { index: 3, detail: `${solo} takes no cost: omit it` },
    ]);
  });

  it.each([
    [{ answer: 'yes', cost: 3 }, 3],
    [{ answer: 'yes' }, null],
    [{ answer: 'no' }, 0],
    [{ answer: 'no', cost: 1 }, 1],
    [{ answer: 'yes', cost: 0 }, 0],
    [{ answer: null, cost: null }, null],
  ] as const)('%p has chart value %p', (reply, value) => expect(fitAxisValue(reply)).toBe(value));

  it('runs are compared on questions both asked', () => {
    const before = [
      { question: a, answer: 'yes' as const, cost: 4 },
      { question: b, answer: 'yes' as const },
      { question: c, answer: 'no' as const },
    ];
    const after = [
      { question: b, answer: 'no' as const },
      { question: a, answer: 'yes' as const, cost: 1 },
      { question: 'later', answer: 'yes' as const },
    ];
    expect(compareFit(before, after).map(({ question, change }) => [question, change])).toEqual([
      [b, null],
      [a, -3],
    ]);
  });

  it('versions count up and questions are distinct', () => {
    expect(QUESTIONNAIRES.map(({ version }) => version)).toEqual(QUESTIONNAIRES.map((_, i) => i + 1));
    expect(findQuestionnaire(CURRENT_QUESTIONNAIRE.version)).toBe(CURRENT_QUESTIONNAIRE);
    expect(findQuestionnaire(0)).toBeUndefined();
    for (const { questions, disqualifiers } of QUESTIONNAIRES) {
      const keys = [...questions, ...disqualifiers].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
    const asked = QUESTIONNAIRES.flatMap(({ questions, disqualifiers }) => [...questions, ...disqualifiers]);
    expect([...FIT_KEYS].sort()).toEqual([...new Set(asked.map(({ key }) => key))].sort());
  });
});
