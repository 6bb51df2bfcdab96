import { isValidLocalDate } from '@quarterdeck/domain/calendar-date';
import { proposalGaps } from '@quarterdeck/domain/decision-content';
import type { DecisionContent } from '@quarterdeck/domain/decision-content';
import { isAmount } from '../../ui/money-field';
import { bodyOf, type DecisionValues, isBlank } from './decision-values';

export type FieldErrors = Record<string, string>;

export const SUMMARY = 280;

/** Errors that block saving, by field. */
export function checkDecision(values: DecisionValues, currency: string): FieldErrors {
  const errors: FieldErrors = {};
  if (!values.title.trim()) errors.title = 'Say in one line what needs to be decided.';
  if (!values.category) errors.category = 'Choose a category. It determines who decides.';
  values.options.forEach((option, at) => {
    if (!option.title.trim() && !isBlank(option)) errors[`options.${at}.title`] = 'Name this option.';
  });
  for (const field of ['spendPerMonth', 'reversalCost', 'costOfDelay'] as const) {
    const problem = isAmount(currency)(values[field]);
    if (problem) errors[field] = problem;
    else if (/^\s*[-−–]/u.test(values[field])) errors[field] = 'Enter an amount of 0 or more.';
  }
  if (values.founderSummary.trim().length > SUMMARY)
    errors.founderSummary = `Shorten it to ${SUMMARY} characters. Founders read it on a phone.`;
  for (const field of ['reversalDeadline', 'neededBy'] as const) {
    if (values[field] && !isValidLocalDate(values[field])) errors[field] = 'Choose a day.';
  }
  const { metric, target, reviewOn, confidence } = values;
  if (metric.trim() || target.trim() || reviewOn) {
    if (!metric.trim()) errors.metric = 'Enter what to measure.';
    if (!target.trim()) errors.target = 'Enter the target.';
    if (!isValidLocalDate(reviewOn)) errors.reviewOn = 'Choose the review date.';
  }
  if (confidence.trim() && !/^(100|\d{1,2})$/.test(confidence.trim()))
    errors.confidence = 'Enter a whole number from 0 to 100.';
  return errors;
}

/** Errors that block a proposal, by field. Mirrors the API's rules; a founder who approves needs a summary. */
export function checkProposal(values: DecisionValues, currency: string, forFounder = false): FieldErrors {
  const errors = checkDecision(values, currency);
  if (Object.keys(errors).length > 0) return errors;
  for (const { field, detail } of proposalGaps(bodyOf(values, currency) as DecisionContent)) {
    errors[field] ??= `${detail.charAt(0).toUpperCase()}${detail.slice(1)}${/[.?]$/.test(detail) ? '' : '.'}`;
  }
  if (forFounder && !values.founderSummary.trim())
    errors.founderSummary = 'The founder reads this. Say in plain language what you’re asking for.';
  const { options, ...others } = errors;
  if (!options) return errors;
  // The user fixes an unnamed option at its name field.
  const chosen = Number(values.chosen || '-1');
  if (values.options[chosen]?.title.trim() === '')
    return { ...others, [`options.${chosen}.title`]: 'Name the option you propose.' };
  const unnamed = values.options.findIndex(({ title }) => !title.trim());
  return { ...others, [unnamed >= 0 ? `options.${unnamed}.title` : 'options']: options };
}
