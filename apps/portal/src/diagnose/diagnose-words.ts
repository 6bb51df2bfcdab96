import { CONFIDENCES } from '@quarterdeck/domain/client-fact';
import { SYSTEM_WORDS, type System, SYSTEMS } from '@quarterdeck/domain/finding';
import type { UnrankedReason } from '@quarterdeck/domain/gap-ranking';
import { INTERVIEW_ROLES, type InterviewRole } from '@quarterdeck/domain/interview-coverage';
import type { HypothesisMatch } from '@quarterdeck/domain/hypothesis';
import type { Finding, GapRanking } from '../api/diagnose';
import type { Tone } from '../ui/tag';
import { formatMoney } from '../ui/format/money';

export const systemName = (system: System) => SYSTEM_WORDS[system].label;
export const SYSTEM_CHOICES = SYSTEMS.map((value) => ({ value, label: SYSTEM_WORDS[value].label }));
export const CONFIDENCE_CHOICES = CONFIDENCES.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}));

const ROLE_NAMES: Readonly<Record<InterviewRole, string>> = {
  engineer: 'Engineer',
  customer: 'Customer',
  executive: 'Executive',
  other: 'Other',
};
export const roleName = (role: InterviewRole) => ROLE_NAMES[role];
export const ROLE_CHOICES = INTERVIEW_ROLES.map((value) => ({ value, label: ROLE_NAMES[value] }));

export const UNRANKED: Readonly<Record<UnrankedReason, string>> = {
  no_cost: 'no monthly cost',
  no_effort: 'no effort',
  other_currency: 'a cost in another currency',
};

export const MATCHES: Readonly<Record<HypothesisMatch, { label: string; tone: Tone }>> = {
  yes: { label: 'Matched', tone: 'good' },
  partly: { label: 'Partly matched', tone: 'warn' },
  no: { label: 'Something else', tone: 'accent' },
};

export const costOf = ({ monthlyCost }: Pick<Finding, 'monthlyCost'>) =>
  monthlyCost ? `${formatMoney(monthlyCost)} a month` : 'No cost yet';

export const effortOf = ({ effortHours }: Pick<Finding, 'effortHours'>) =>
  effortHours ? `${effortHours.toLocaleString()} h` : 'No effort yet';

export function findingsIn({ ranked, unranked, resolved }: GapRanking): Finding[] {
  const open = [...ranked, ...unranked].map(({ finding }) => finding);
  return [...open, ...resolved].sort((a, b) => (a.id < b.id ? -1 : 1));
}
