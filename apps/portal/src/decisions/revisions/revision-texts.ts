import type { DecisionWords } from '../../api/types';
import { formatDate } from '../../ui/format/date';
import { formatMoney } from '../../ui/format/money';
import { nameOfCategory, nameOfDoor } from '../decision-words';

export interface RevisionText {
  label: string;
  text: string;
}

/** Every field of a revision as comparable text. */
export function textsOf(content: DecisionWords): RevisionText[] {
  const { options, consequences, expectedOutcome, confidence } = content;
  const { reversalCost, reversalDeadline, spendPerMonth } = content;
  return [
    { label: 'Title', text: content.title },
    { label: 'Category', text: nameOfCategory(content.category) },
    { label: 'Door', text: nameOfDoor(content.door) },
    { label: 'Founder summary', text: content.founderSummary },
    { label: 'Context', text: content.context },
    { label: 'Decision drivers', text: content.drivers.join('\n') },
    { label: 'Options', text: options.map(optionText).join('\n\n') },
    { label: 'Why this option', text: content.rationale },
    {
      label: 'Consequences',
      text: [...signed('+', consequences.positive), ...signed('−', consequences.negative)].join('\n'),
    },
    { label: 'Pre-mortem', text: content.preMortem },
    { label: 'Spend per month', text: spendPerMonth ? formatMoney(spendPerMonth) : '' },
    { label: 'Cost to reverse', text: reversalCost ? formatMoney(reversalCost) : '' },
    { label: 'Last day to reverse', text: reversalDeadline ? formatDate(reversalDeadline) : '' },
    {
      label: 'Expected',
      text: expectedOutcome
        ? `${expectedOutcome.metric}: ${expectedOutcome.target}, ${formatDate(expectedOutcome.reviewOn)}`
        : '',
    },
    { label: 'Confidence', text: confidence === null ? '' : `${confidence} %` },
    { label: 'How we’ll confirm it', text: content.confirmation },
    { label: 'More information', text: content.moreInformation },
    { label: 'Decision makers', text: content.decisionMakers.join('\n') },
    { label: 'Consulted', text: content.consulted.join('\n') },
    { label: 'Informed', text: content.informed.join('\n') },
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
