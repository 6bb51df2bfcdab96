import type { DecisionCategory } from '@quarterdeck/domain/decision-category';
import type { ReviewVerdict } from '@quarterdeck/domain/decision';
import type { DemoClient } from '../demo-client';
import { option, type PastDecision } from './demo-decision';

interface Small {
  title: string;
  category: DecisionCategory;
  context: string;
  choice: string;
  good: string;
  bad: string;
  /** Raised and accepted on this day of the engagement. */
  day: number;
  confidence: number;
  metric: string;
  target: string;
  reviewDay: number;
  verdict: ReviewVerdict;
  measured: string;
  note: string;
}

/** A decision of three lines that the CTO made alone, and looked at again on its day. */
const reviewed = (small: Small): PastDecision => ({
  words: {
    title: small.title,
    category: small.category,
    door: 'two_way',
    context: small.context,
    drivers: [small.metric],
    options: [option(small.choice, [small.good], [small.bad], true)],
    consequences: { positive: [small.good], negative: [small.bad] },
    confidence: small.confidence,
    expected: { metric: small.metric, target: small.target, reviewOnDay: small.reviewDay },
  },
  raisedOnDay: small.day,
  approver: 'cto',
  reason: 'within_right',
  steps: [
    { kind: 'proposed', day: small.day, by: 'owner' },
    { kind: 'approved', day: small.day, by: 'owner' },
  ],
  published: false,
  review: { verdict: small.verdict, measured: small.measured, note: small.note, day: small.reviewDay },
});

/** By the name of the client: enough of them to tell how well stated confidence holds. */
export const reviewedDecisions: Readonly<Partial<Record<DemoClient['name'], readonly PastDecision[]>>> = {
  Tallyworks: [
    reviewed({
      title: 'Let the newest release wait a night on the test system',
      category: 'process',
      context: 'Two of the rolled back releases would have failed overnight already.',
      choice: 'One night for each release',
      good: 'Failures show before customers see them',
      bad: 'A fix takes a day longer',
      day: 38,
      confidence: 75,
      metric: 'Failures that customers report first',
      target: '1 or fewer in three weeks',
      reviewDay: 60,
      verdict: 'as_expected',
      measured: '1 in three weeks',
      note: 'It was found within the hour.',
    }),
    reviewed({
      title: 'Answer customer questions in one shared queue',
      category: 'process',
      context: 'Questions come to four people, and some to nobody.',
      choice: 'One queue, one person a week',
      good: 'Nothing is left lying',
      bad: 'That week brings little else',
      day: 40,
      confidence: 65,
      metric: 'Questions older than two days',
      target: '0',
      reviewDay: 61,
      verdict: 'worse',
      measured: '5',
      note: 'The person of the week was on holiday, and nobody stood in.',
    }),
    reviewed({
      title: 'Keep the reports in the main database until summer',
      category: 'architecture',
      context: 'Reports slow down the first hour of each day. A copy of the database would cost a week.',
      choice: 'Move the reports to the night',
      good: 'No second database to look after',
      bad: 'Figures are a day old',
      day: 42,
      confidence: 70,
      metric: 'Slowest page at nine in the morning',
      target: 'below 2 seconds',
      reviewDay: 63,
      verdict: 'as_expected',
      measured: '1.6 seconds',
      note: 'Nobody asked for fresher figures.',
    }),
  ],
  'Hearth & Co. Franchising': [
    reviewed({
      title: 'Ask each brand for its numbers on Thursday instead of Friday',
      category: 'process',
      context: 'Two of three brands send their numbers after the call.',
      choice: 'Thursday noon',
      good: 'A day to ask back',
      bad: 'One day less in the figures',
      day: 16,
      confidence: 60,
      metric: 'Brands that are on time',
      target: '3 of 3',
      reviewDay: 37,
      verdict: 'as_expected',
      measured: '3 of 3',
      note: 'In each of the last three weeks.',
    }),
    reviewed({
      title: 'Write the franchise handbook in the wiki that is there',
      category: 'vendor',
      context: 'A handbook tool was offered. The wiki is paid for and half empty.',
      choice: 'The wiki',
      good: 'No new bill',
      bad: 'Its search is poor',
      day: 18,
      confidence: 50,
      metric: 'Calls that the handbook would have answered',
      target: 'half of them',
      reviewDay: 40,
      verdict: 'inconclusive',
      measured: '',
      note: 'Calls were not counted before, so there is nothing to compare with.',
    }),
    reviewed({
      title: 'Switch off the old booking page of the acquired brand',
      category: 'product',
      context: 'It takes nine bookings a month and is patched by nobody.',
      choice: 'Forward it to the new page',
      good: 'One page less to look after',
      bad: 'Some may not follow',
      day: 20,
      confidence: 90,
      metric: 'Bookings of the brand in a month',
      target: '9 or more',
      reviewDay: 42,
      verdict: 'better',
      measured: '14',
      note: 'The new page is found by search, the old one was not.',
    }),
  ],
};
