import type { DecisionCategory } from '@quarterdeck/domain/decision-category';
import type { Door } from '@quarterdeck/domain/decision';
import type { Decision, DecisionWords, Money, NewDecision } from '../../api/types';
import { formatAmount, parseMoney } from '../../ui/format/money';

/** Lists have one entry per line. */
export interface OptionValues {
  title: string;
  description: string;
  pros: string;
  neutral: string;
  cons: string;
}

/** Lists have one entry per line. Amounts are in the client's currency. */
export interface DecisionValues {
  title: string;
  category: DecisionCategory | '';
  door: Door;
  context: string;
  options: OptionValues[];
  /** The chosen option's index as radio buttons hold it. Empty if none. */
  chosen: string;
  preMortem: string;
  founderSummary: string;
  drivers: string;
  rationale: string;
  positive: string;
  negative: string;
  confirmation: string;
  moreInformation: string;
  spendPerMonth: string;
  reversalCost: string;
  reversalDeadline: string;
  metric: string;
  target: string;
  reviewOn: string;
  confidence: string;
  neededBy: string;
  costOfDelay: string;
  decisionMakers: string;
  consulted: string;
  informed: string;
}

export const EMPTY_OPTION: OptionValues = { title: '', description: '', pros: '', neutral: '', cons: '' };

export const EMPTY_VALUES: DecisionValues = {
  title: '',
  category: '',
  door: 'two_way',
  context: '',
  options: [EMPTY_OPTION],
  chosen: '0',
  preMortem: '',
  founderSummary: '',
  drivers: '',
  rationale: '',
  positive: '',
  negative: '',
  confirmation: '',
  moreInformation: '',
  spendPerMonth: '',
  reversalCost: '',
  reversalDeadline: '',
  metric: '',
  target: '',
  reviewOn: '',
  confidence: '',
  neededBy: '',
  costOfDelay: '',
  decisionMakers: '',
  consulted: '',
  informed: '',
};

export function valuesOf(
  content: DecisionWords,
  { neededBy, costOfDelayPerWeek }: Pick<Decision, 'neededBy' | 'costOfDelayPerWeek'>,
): DecisionValues {
  const { expectedOutcome, consequences, confidence, options } = content;
  const chosen = options.findIndex((option) => option.chosen);
  return {
    title: content.title,
    category: content.category,
    door: content.door,
    context: content.context,
    options: options.length > 0 ? options.map(optionValues) : [EMPTY_OPTION],
    chosen: options.length === 0 ? '0' : chosen < 0 ? '' : String(chosen),
    preMortem: content.preMortem,
    founderSummary: content.founderSummary,
    drivers: written(content.drivers),
    rationale: content.rationale,
    positive: written(consequences.positive),
    negative: written(consequences.negative),
    confirmation: content.confirmation,
    moreInformation: content.moreInformation,
    spendPerMonth: amount(content.spendPerMonth),
    reversalCost: amount(content.reversalCost),
    reversalDeadline: content.reversalDeadline ?? '',
    metric: expectedOutcome?.metric ?? '',
    target: expectedOutcome?.target ?? '',
    reviewOn: expectedOutcome?.reviewOn ?? '',
    confidence: confidence === null ? '' : String(confidence),
    neededBy: neededBy ?? '',
    costOfDelay: amount(costOfDelayPerWeek),
    decisionMakers: written(content.decisionMakers),
    consulted: written(content.consulted),
    informed: written(content.informed),
  };
}

/** Sends every field, so emptied ones are cleared. */
export function bodyOf(values: DecisionValues, currency: string): NewDecision {
  const { metric, target, reviewOn, confidence, options } = values;
  const cost = (text: string) => parseMoney(text, currency) ?? null;
  return {
    title: values.title.trim(),
    category: values.category as DecisionCategory,
    door: values.door,
    context: values.context.trim(),
    options: options.flatMap((option, at) => {
      const chosen = String(at) === values.chosen;
      return isBlank(option) ? [] : [{ ...optionBody(option), chosen }];
    }),
    preMortem: values.preMortem.trim(),
    founderSummary: values.founderSummary.trim(),
    drivers: lines(values.drivers),
    rationale: values.rationale.trim(),
    consequences: { positive: lines(values.positive), negative: lines(values.negative) },
    confirmation: values.confirmation.trim(),
    moreInformation: values.moreInformation.trim(),
    spendPerMonth: cost(values.spendPerMonth),
    reversalCost: cost(values.reversalCost),
    reversalDeadline: values.reversalDeadline || null,
    expectedOutcome:
      metric.trim() || target.trim() || reviewOn
        ? { metric: metric.trim(), target: target.trim(), reviewOn }
        : null,
    confidence: confidence.trim() === '' ? null : Number(confidence),
    neededBy: values.neededBy || null,
    costOfDelayPerWeek: cost(values.costOfDelay),
    decisionMakers: lines(values.decisionMakers),
    consulted: lines(values.consulted),
    informed: lines(values.informed),
  };
}

/** Choices alone don't count as input. */
export function isEmptyDecision(values: DecisionValues): boolean {
  const chosen = ['options', 'chosen', 'door'];
  return (
    values.options.every(isBlank) &&
    Object.entries<unknown>({ ...values }).every(([name, text]) => chosen.includes(name) || isBlankText(text))
  );
}

const isBlankText = (text: unknown) => typeof text === 'string' && text.trim() === '';

export const isBlank = (option: OptionValues) => Object.values<string>({ ...option }).every(isBlankText);

export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const written = (entries: readonly string[]) => entries.join('\n');
const amount = (money: Money | null) => (money ? formatAmount(money) : '');

function optionValues({ title, description, pros, neutral, cons }: DecisionWords['options'][number]) {
  return { title, description, pros: written(pros), neutral: written(neutral), cons: written(cons) };
}

function optionBody({ title, description, pros, neutral, cons }: OptionValues) {
  return {
    title: title.trim(),
    description: description.trim(),
    pros: lines(pros),
    neutral: lines(neutral),
    cons: lines(cons),
  };
}
