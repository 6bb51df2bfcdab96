import { Button, type ButtonProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AttentionItem } from '../api/types';

interface NextActionProps extends ButtonProps {
  slug: string;
  clientId: string;
  item: AttentionItem;
}

export function NextAction({ slug, clientId, item, ...button }: NextActionProps) {
  const { reason, subjectId, nextAction } = item;
  if ((reason === 'check_in_overdue' || reason === 'check_in_due_today') && subjectId) {
    return (
      <Button
        {...button}
        renderRoot={(props) => (
          <Link to="/p/$slug/check-ins/$occurrenceId" params={{ slug, occurrenceId: subjectId }} {...props} />
        )}
      >
        {nextAction}
      </Button>
    );
  }
  if (subjectId && ABOUT_DECISIONS.has(reason)) {
    return (
      <Button
        {...button}
        renderRoot={(props) => (
          <Link to="/p/$slug/decisions/$decisionId" params={{ slug, decisionId: subjectId }} {...props} />
        )}
      >
        {nextAction}
      </Button>
    );
  }
  if (reason === 'engagement_not_activated') {
    return (
      <Button
        {...button}
        renderRoot={(props) => (
          <Link to="/p/$slug/clients/$clientId/set-up" params={{ slug, clientId }} {...props} />
        )}
      >
        Set up engagement
      </Button>
    );
  }
  const hash = PLACES[reason];
  return (
    <Button
      {...button}
      renderRoot={(props) => (
        <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId }} hash={hash} {...props} />
      )}
    >
      {nextAction}
    </Button>
  );
}

const ABOUT_DECISIONS: ReadonlySet<AttentionItem['reason']> = new Set([
  'decision_overdue',
  'decision_review_due',
  'reversal_window_closing',
]);

const PLACES: Readonly<Record<AttentionItem['reason'], string>> = {
  check_in_overdue: 'check-ins',
  check_in_due_today: 'check-ins',
  phase_overdue: 'plan',
  milestone_overdue: 'plan',
  engagement_not_activated: 'engagement',
  no_check_in_planned: 'cadence',
  decision_overdue: 'decisions',
  decision_review_due: 'decisions',
  reversal_window_closing: 'decisions',
};
