import { PROOF_WINDOW_DAYS, type ProofFigureKey, type ProofGroup } from '@quarterdeck/domain/proof';
import type { ProofFigure } from '../api/gates';

export const GROUP_WORDS: Readonly<Record<ProofGroup, string>> = {
  decisions: 'Decisions made',
  risks: 'Risks reduced',
  friction: 'Friction removed',
  rhythm: 'Rhythm kept',
};

const LABELS: Readonly<Record<ProofFigureKey, string>> = {
  decisions_made: 'Decisions made',
  decision_latency: 'Median time to a decision',
  findings_resolved: 'Findings resolved with evidence',
  breaks_mended: 'Breaks in the chain to revenue fixed',
  access_waiting_ended: 'Days of waiting for access resolved',
  milestones_done: 'Milestones reached',
  check_ins_kept: 'Check-ins on time',
};

export const labelOf = ({ key }: Pick<ProofFigure, 'key'>) => LABELS[key];

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });

/** For example "3", "4 days" or "75%". */
export function valueWords(value: number, unit: ProofFigure['unit']): string {
  if (unit === 'ratio') return percent.format(value);
  if (unit === 'days') return `${number.format(value)} ${value === 1 ? 'day' : 'days'}`;
  return number.format(value);
}

/** Null if the figure itself is the count. */
export function inputWords({ unit, n, key }: ProofFigure): string | null {
  if (unit === 'count') return null;
  if (key === 'check_ins_kept') return `of ${n} check-ins`;
  return `from ${n} ${n === 1 ? 'record' : 'records'}`;
}

/** For example "2 more than in the previous 30 days (1)". Null without a comparison. */
export function deltaWords({ unit, before, delta }: ProofFigure): string | null {
  if (before === null || delta === null) return null;
  const was = valueWords(before, unit);
  const than = `in the previous ${PROOF_WINDOW_DAYS} days`;
  if (delta === 0) return `same as ${than}`;
  const size =
    unit === 'ratio' ? `${number.format(Math.abs(delta) * 100)} points` : valueWords(Math.abs(delta), unit);
  return `${size} ${delta > 0 ? 'more' : 'less'} than ${than} (${was})`;
}
