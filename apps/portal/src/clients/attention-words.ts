import type { AttentionItem, AttentionReason } from '../api/types';

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export function sentenceOfAttention({ reason, daysPastDue }: AttentionItem): string {
  const late = plural(daysPastDue, 'day');
  const words: Record<AttentionReason, string> = {
    decision_overdue: `Decision ${late} past its target`,
    check_in_overdue: `Check-in ${late} overdue`,
    phase_overdue: `Phase ${late} past its end`,
    milestone_overdue: `Milestone ${late} overdue`,
    check_in_due_today: 'Check-in due today',
    decision_review_due:
      daysPastDue > 0 ? `Decision outcome review ${late} overdue` : 'Decision outcome review due today',
    reversal_window_closing: 'A decision’s reversal window closes within days',
    engagement_not_activated:
      daysPastDue > 0
        ? `Kickoff was ${late} ago, but the engagement is still a draft`
        : 'Engagement is still a draft',
    no_check_in_planned: 'No check-in planned',
  };
  return words[reason];
}

export function isLate({ daysPastDue }: AttentionItem): boolean {
  return daysPastDue > 0;
}
