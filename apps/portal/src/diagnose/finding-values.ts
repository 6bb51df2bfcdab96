import type { Confidence } from '@quarterdeck/domain/client-fact';
import type { System } from '@quarterdeck/domain/finding';
import type { Finding, NewFinding } from '../api/diagnose';
import { formatAmount, parseMoney } from '../ui/format/money';
import { isAmount } from '../ui/money-field';
import { isFilled } from '../session/rules';

export interface EvidenceValues {
  text: string;
  url: string;
  asOf: string;
}

export interface FindingValues {
  system: System;
  statement: string;
  evidence: EvidenceValues[];
  confidence: Confidence;
  monthlyCost: string;
  effortHours: string;
  chainStage: string;
  founderSummary: string;
}

export const SUMMARY_MAX = 280;

export function valuesOf(finding: Partial<Finding>): FindingValues {
  const { monthlyCost, effortHours } = finding;
  return {
    system: finding.system ?? 'revenue_operations',
    statement: finding.statement ?? '',
    evidence: (finding.evidence ?? []).map(({ text, url, asOf }) => ({ text, url: url ?? '', asOf })),
    confidence: finding.confidence ?? 'medium',
    monthlyCost: monthlyCost ? formatAmount(monthlyCost) : '',
    effortHours: effortHours ? String(effortHours) : '',
    chainStage: finding.chainStage ?? '',
    founderSummary: finding.founderSummary ?? '',
  };
}

export function bodyOf(values: FindingValues, currency: string): NewFinding {
  const { system, statement, evidence, confidence, monthlyCost, effortHours, chainStage, founderSummary } =
    values;
  return {
    system,
    statement: statement.trim(),
    evidence: evidence.map(({ text, url, asOf }) => ({ text: text.trim(), url: url.trim() || null, asOf })),
    confidence,
    monthlyCost: parseMoney(monthlyCost, currency) ?? null,
    effortHours: effortHours.trim() ? Number(effortHours.trim()) : null,
    chainStage: chainStage || null,
    founderSummary: founderSummary.trim() || null,
  };
}

export function findingRules(currency: string, published: boolean) {
  return {
    statement: isFilled('what’s wrong, in one sentence'),
    monthlyCost: (text: string) => isAmount(currency)(text) ?? isPositive(text, currency),
    effortHours: (text: string) =>
      /^(?:[1-9]\d{0,5})?$/.test(text.trim()) ? null : 'Enter whole hours such as 40, or leave it empty.',
    founderSummary: (text: string) =>
      published && !text.trim() ? 'The founder reads this finding. Say what it means.' : null,
    evidence: {
      text: isFilled('what you saw'),
      url: (url: string) =>
        /^(?:https:\/\/\S+)?$/.test(url.trim())
          ? null
          : 'Enter an address that starts with https://, or leave it empty.',
      asOf: (asOf: string) => (asOf ? null : 'Choose the day you saw it.'),
    },
  };
}

function isPositive(text: string, currency: string): string | null {
  const money = parseMoney(text, currency);
  return money && money.amount <= 0 ? 'Enter a cost above 0, or leave it empty if you don’t know.' : null;
}

/** `/evidence/0/url` becomes `evidence.0.url`; an amount belongs to its money field. */
export function fieldOf(path: string): string {
  return path.startsWith('evidence/') ? path.replaceAll('/', '.') : (path.split('/')[0] ?? '');
}
