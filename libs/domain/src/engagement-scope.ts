/** Scope of an engagement: five questions answered in writing before it starts. */

export const SCOPE_QUESTIONS = [
  'stuck',
  'unstable',
  'engineeringOwner',
  'mustImprove',
  'ctoMandate',
] as const;
export type ScopeQuestion = (typeof SCOPE_QUESTIONS)[number];

export type ScopeAnswers = Readonly<Record<ScopeQuestion, string>>;

/** A paragraph or two, not a document. */
export const SCOPE_ANSWER_LENGTH = 2000;

export interface ScopeWording {
  readonly question: string;
  /** One sentence: what a good answer contains. */
  readonly hint: string;
}

export const SCOPE_WORDING: Readonly<Record<ScopeQuestion, ScopeWording>> = {
  stuck: {
    question: 'What is stuck?',
    hint: "The work, deal or decision that isn't moving, and since when.",
  },
  unstable: {
    question: 'What feels unstable?',
    hint: 'Systems, people or vendors that could fail at a bad time.',
  },
  engineeringOwner: {
    question: 'Who owns engineering today?',
    hint: 'Name the person, even if it is the founder after hours, or say that there is no one.',
  },
  mustImprove: {
    question: 'What must improve this cycle?',
    hint: 'Something both sides can see on day 90, with a number if possible.',
  },
  ctoMandate: {
    question: 'What does the CTO decide, and what does the CTO recommend?',
    hint: 'A sentence or two. The decision rights cover each category.',
  },
};

/** Unanswered questions, in order. Blank text is not an answer. */
export function missingAnswers(answers: Partial<ScopeAnswers>): readonly ScopeQuestion[] {
  return SCOPE_QUESTIONS.filter((question) => !answers[question]?.trim());
}
