/** What an engagement is about: five questions whose answers are written down before it starts. */

export const SCOPE_QUESTIONS = [
  'stuck',
  'unstable',
  'engineeringOwner',
  'mustImprove',
  'ctoMandate',
] as const;
export type ScopeQuestion = (typeof SCOPE_QUESTIONS)[number];

export type ScopeAnswers = Readonly<Record<ScopeQuestion, string>>;

/** An answer is a paragraph or two, not a document. */
export const SCOPE_ANSWER_LENGTH = 2000;

export interface ScopeWording {
  readonly question: string;
  /** One sentence: what a good answer holds. */
  readonly hint: string;
}

export const SCOPE_WORDING: Readonly<Record<ScopeQuestion, ScopeWording>> = {
  stuck: {
    question: 'What is stuck?',
    hint: 'The work, deal or decision that does not move, and since when.',
  },
  unstable: {
    question: 'What feels unstable?',
    hint: 'Systems, people or vendors that may fail at a bad moment.',
  },
  engineeringOwner: {
    question: 'Who owns engineering today?',
    hint: 'Name the person, also when it is the founder in the evenings or nobody.',
  },
  mustImprove: {
    question: 'What must improve this cycle?',
    hint: 'Something that both sides can see on day 90, with a number if there is one.',
  },
  ctoMandate: {
    question: 'What does the CTO decide, and what does the CTO recommend?',
    hint: 'In a sentence or two; the decision rights say it for each kind of decision.',
  },
};

/** Questions without an answer, in their order; blanks are no answer. */
export function missingAnswers(answers: Partial<ScopeAnswers>): readonly ScopeQuestion[] {
  return SCOPE_QUESTIONS.filter((question) => !answers[question]?.trim());
}
