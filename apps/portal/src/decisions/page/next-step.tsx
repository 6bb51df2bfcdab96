import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { changeDecision, proposeDecision } from '../../api/decisions';
import type { Decision } from '../../api/types';
import { lazyDialog } from '../../ui/lazy-dialog';
import { overviewQuery } from '../../clients/clients.queries';
import { useSession } from '../../session/session';
import { mayDecide, proposedOf, stepsOf } from '../acts/act-rules';
import { ClockLine } from '../decision-clock';
import { whyApprover } from '../decision-words';
import { type ReasonStep, reasonOf } from '../acts/reasons';
import { useAct } from '../acts/use-act';
import classes from './decision-page.module.css';

const ReasonDialog = lazyDialog(async () => (await import('../acts/reason-dialog')).ReasonDialog);

export function NextStep({ slug, decision }: { slug: string; decision: Decision }) {
  const { user, practice } = useSession();
  const [step, setStep] = useState<ReasonStep>();
  const today = useQuery(overviewQuery(decision.clientId)).data?.today;
  const { mutate, isPending } = useAct(decision);
  if (!practice) return null;
  const steps = stepsOf(decision, practice);
  const decides = mayDecide(decision, { role: practice.role, userId: user.id });
  const yours = decides || steps.answer || steps.propose;
  const { number, openQuestion, state, actionedAt } = decision;
  const reason = proposedOf(decision)?.approver?.reason;
  const waits = yours ? 'you' : state === 'proposed' || decision.pendingRevision ? 'other' : 'nobody';

  return (
    <section className={classes.next} data-waits={waits} aria-label="Next step">
      <div className={classes.words}>
        <p>
          <ClockLine decision={decision} />
          {state === 'accepted' && (actionedAt ? 'Implemented.' : 'Not implemented yet.')}
        </p>
        {reason && <p className={classes.why}>{whyApprover(reason)}</p>}
        {openQuestion && (
          <p className={classes.question}>
            {openQuestion.by.name} asks: {openQuestion.reason}
          </p>
        )}
      </div>
      <div className={`${classes.buttons} qd-screen-only`}>
        {steps.answer && <Button onClick={() => setStep('answer')}>Answer</Button>}
        {steps.propose && (
          <>
            <Button
              loading={isPending}
              onClick={() => mutate({ run: (at) => proposeDecision(at), said: `${number} proposed.` })}
            >
              Propose
            </Button>
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link
                  to="/p/$slug/decisions/$decisionId/edit"
                  params={{ slug, decisionId: decision.id }}
                  {...props}
                />
              )}
            >
              Continue editing
            </Button>
          </>
        )}
        {decides && (
          <>
            <Button variant={steps.answer ? 'default' : 'filled'} onClick={() => setStep('approve')}>
              Approve
            </Button>
            <Button variant="default" onClick={() => setStep('reject')}>
              Reject
            </Button>
          </>
        )}
        {steps.markDone && !decision.pendingRevision && today && (
          <Button
            loading={isPending}
            onClick={() =>
              mutate({
                run: (at) => changeDecision(at, { actionedOn: today }),
                said: `${number} marked as done.`,
              })
            }
          >
            Mark as done
          </Button>
        )}
        {steps.reopen && <Button onClick={() => setStep('reopen')}>Reopen</Button>}
      </div>
      {step && (
        <ReasonDialog {...reasonOf(step, decision)} decision={decision} onClose={() => setStep(undefined)} />
      )}
    </section>
  );
}
