import type { DecisionWords } from '../api/types';
import { formatDate } from '../ui/format/date';
import { formatMoney } from '../ui/format/money';
import { nameOfCategory, nameOfDoor } from './decision-words';

export interface RevisionText {
  label: string;
  text: string;
}

/** Everything that a revision says, as texts that can be compared with those of another one. */
export function textsOf(content: DecisionWords): RevisionText[] {
  const { options, consequences, expectedOutcome, confidence } = content;
  const { reversalCost, reversalDeadline, spendPerMonth } = content;
  return [
    { label: 'Title', text: content.title },
    { label: 'Category', text: nameOfCategory(content.category) },
    { label: 'Door', text: nameOfDoor(content.door) },
    { label: 'Summary for the founder', text: content.founderSummary },
    { label: 'Context', text: content.context },
    { label: 'What matters', text: content.drivers.join('\n') },
    { label: 'Options', text: options.map(optionText).join('\n\n') },
    { label: 'Why this option', text: content.rationale },
    {
      label: 'What follows',
      text: [...signed('+', consequences.positive), ...signed('−', consequences.negative)].join('\n'),
    },
    { label: 'Pre-mortem', text: content.preMortem },
    { label: 'Spend per month', text: spendPerMonth ? formatMoney(spendPerMonth) : '' },
    { label: 'Cost to take it back', text: reversalCost ? formatMoney(reversalCost) : '' },
    { label: 'Last day to take it back', text: reversalDeadline ? formatDate(reversalDeadline) : '' },
    {
      label: 'Expected',
      text: expectedOutcome
        ? `${expectedOutcome.metric}: ${expectedOutcome.target}, ${formatDate(expectedOutcome.reviewOn)}`
        : '',
    },
    { label: 'Confidence', text: confidence === null ? '' : `${confidence} %` },
    { label: 'How we check that it is kept', text: content.confirmation },
    { label: 'More information', text: content.moreInformation },
    { label: 'Decides', text: content.decisionMakers.join('\n') },
    { label: 'Asked', text: content.consulted.join('\n') },
    { label: 'Told', text: content.informed.join('\n') },
  ];
}

function optionText({
  title,
  description,
  pros,
  neutral,
  cons,
  chosen,
}: DecisionWords['options'][number]): string {
  return [
    chosen ? `${title} (chosen)` : title,
    ...(description ? [description] : []),
    ...signed('+', pros),
    ...signed('·', neutral),
    ...signed('−', cons),
  ].join('\n');
}

const signed = (sign: string, entries: readonly string[]) => entries.map((entry) => `${sign} ${entry}`);
