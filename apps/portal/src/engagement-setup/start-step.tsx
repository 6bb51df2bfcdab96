import { Button } from '@mantine/core';
import { SCOPE_WORDING } from '@quarterdeck/domain/engagement-scope';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { activateEngagement } from '../api/engagements';
import type { ClientOverview, Engagement, Scope } from '../api/types';
import { formatLongDate } from '../ui/format/date';
import { toast } from '../ui/toast';
import { ProblemAlert } from '../ui/problem-alert';
import { refreshClient } from '../clients/clients.queries';
import { EscalationContact } from '../engagement/escalation-contact';
import { acceptance, isOverCapacity, OverCapacityReason } from '../hours/over-capacity';
import { type RightSets, scopeQuery } from './engagement-setup.queries';
import classes from './engagement-setup.module.css';

interface StartStepProps {
  slug: string;
  overview: ClientOverview;
  engagement: Engagement;
  scope: Scope;
  sets: RightSets;
}

export function StartStep({ slug, overview, engagement, scope, sets }: StartStepProps) {
  const { client, people } = overview;
  const params = { slug, clientId: client.id };
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => activateEngagement(engagement, acceptance(reason)),
    onSuccess: async () => {
      await refreshClient(queryClient, client.id);
      toast('Active. The 90 days are running, and reminders go out.');
      await navigate({ to: '/p/$slug/clients/$clientId', params });
    },
    onError: () => {
      void refreshClient(queryClient, client.id);
      void queryClient.invalidateQueries(scopeQuery(engagement.id));
    },
  });
  const missing = scope.missing.length;
  const toPropose = sets.objected !== undefined || (!sets.agreed && !sets.proposed);
  const founders = people.filter(({ role }) => role === 'founder');
  return (
    <div className={classes.step}>
      <ul className={classes.check}>
        <li>
          <div>
            <b>Scope</b>
            {missing === 0 ? (
              <small>You’ve answered all five questions.</small>
            ) : (
              <>
                <small>Required before you start. Still open:</small>
                <ul>
                  {scope.missing.map((question) => (
                    <li key={question}>
                      <Link
                        to="/p/$slug/clients/$clientId/set-up"
                        params={params}
                        search={{ step: 'scope' }}
                        hash={question}
                      >
                        {SCOPE_WORDING[question].question}
                      </Link>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </li>
        <li>
          <div>
            <b>Who decides what</b>
            <small>{rightsStanding(sets)}</small>
          </div>
          {toPropose && (
            <Link to="/p/$slug/clients/$clientId/set-up" params={params} search={{ step: 'rights' }}>
              {sets.objected ? 'Draft the change' : 'Propose it'}
            </Link>
          )}
        </li>
        <li>
          <div>
            <b>Founder</b>
            <small>
              {founders.length > 0
                ? `${founders.map(({ name }) => name).join(' and ')} can sign in.`
                : 'The founder doesn’t have access yet. You can invite them later.'}
            </small>
          </div>
        </li>
        <li>
          <div>
            <b>Kickoff</b>
            <small>{formatLongDate(engagement.kickoffOn)}</small>
          </div>
        </li>
      </ul>
      <EscalationContact engagement={engagement} />
      <ProblemAlert error={error} />
      {isOverCapacity(error) && (
        <OverCapacityReason value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
      )}
      {engagement.state === 'draft' ? (
        <div className={classes.buttons}>
          <Button disabled={missing > 0} loading={isPending} onClick={() => mutate()}>
            {isOverCapacity(error) ? 'Activate anyway' : 'Activate engagement'}
          </Button>
          <p className={classes.note}>
            {missing > 0
              ? 'You can start once you’ve answered the scope questions.'
              : 'The 90 days start running, reminders go out, and the founder sees the plan.'}
          </p>
        </div>
      ) : (
        <p className={classes.note}>This engagement has already started.</p>
      )}
    </div>
  );
}

function rightsStanding({ draft, proposed, objected, agreed }: RightSets): string {
  if (objected)
    return `The founder asked for changes to set ${objected.number}.${agreed ? ` Set ${agreed.number} is in force.` : ' You can start the engagement in the meantime.'}`;
  if (agreed && proposed)
    return `Set ${agreed.number} is in force. Set ${proposed.number} is waiting for the founder.`;
  if (agreed) return `Set ${agreed.number} is in force, agreed by ${agreed.agreedBy?.name}.`;
  if (proposed) return 'Proposed. It’s waiting for the founder, and you can start in the meantime.';
  if (draft) return 'Still a draft, not proposed yet. You can start without it.';
  return 'Not written yet. You can start without it.';
}
