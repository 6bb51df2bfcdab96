import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Decision } from '../../api/types';
import { formatDate } from '../../ui/format/date';
import { formatMoney } from '../../ui/format/money';
import { lazyDialog } from '../../ui/lazy-dialog';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { useSession } from '../../session/session';
import { mayDecide } from '../acts/act-rules';
import { ageWords, isOpen, StateTag } from '../decision-clock';
import { ContentOfDecision } from './decision-content';
import { DecisionTimeline } from './decision-timeline';
import { PendingChange } from './pending-change';
import { type ReasonStep, reasonOf } from '../acts/reasons';
import { ReviewsSection } from './reviews-section';
import { Succession } from './succession';
import { OpenQuestion } from './open-question';
import classes from './decision-page.module.css';

const ReasonDialog = lazyDialog(async () => (await import('../acts/reason-dialog')).ReasonDialog);

/** Ordered for a phone: summary, cost of delay, options, then the answer. */
export function FounderDecision({ slug, decision }: { slug: string; decision: Decision }) {
  const { user, practice } = useSession();
  const [step, setStep] = useState<ReasonStep>();
  if (!practice) return null;
  const { number, title, revision, pendingRevision, clientId } = decision;
  const decides = mayDecide(decision, { role: practice.role, userId: user.id });
  const head = pendingRevision ?? revision;
  return (
    <Page
      title={title}
      windowTitle={`${number} ${title}`}
      width="reading"
      above={
        <Link to="/p/$slug/clients/$clientId/progress" params={{ slug, clientId }}>
          Your progress
        </Link>
      }
      below={
        <span className={classes.tags}>
          <StateTag state={decision.state} /> {number}, by {head.author.name}
        </span>
      }
    >
      <div className={classes.sections}>
        <Section
          title={pendingRevision ? 'In force now' : decides ? 'What you’re asked to decide' : 'Summary'}
        >
          <p className={classes.lead}>{revision.content.founderSummary || revision.content.title}</p>
          <Price decision={decision} />
        </Section>
        <OpenQuestion decision={decision} />
        <Succession slug={slug} decision={decision} />
        <PendingChange decision={decision} />
        <Section title={pendingRevision ? `Revision ${revision.number}, in force` : 'The decision'}>
          <ContentOfDecision content={revision.content} />
        </Section>
        <ReviewsSection decision={decision} />
        <Section title="Timeline">
          <DecisionTimeline decision={decision} />
        </Section>
        {decides && (
          <div className={`${classes.decide} qd-screen-only`} role="group" aria-label="Your decision">
            <Button onClick={() => setStep('approve')}>
              {pendingRevision ? 'Approve change' : 'Approve'}
            </Button>
            {!decision.openQuestion && (
              <Button variant="default" onClick={() => setStep('ask')}>
                Ask a question
              </Button>
            )}
            <Button variant="default" onClick={() => setStep('reject')}>
              Reject
            </Button>
          </div>
        )}
      </div>
      {step && (
        <ReasonDialog {...reasonOf(step, decision)} decision={decision} onClose={() => setStep(undefined)} />
      )}
    </Page>
  );
}

function Price({ decision }: { decision: Decision }) {
  const { spendPerMonth, costOfDelayPerWeek, neededBy, overdue } = decision;
  const open = isOpen(decision) || decision.waitingOn !== null;
  const age = ageWords(decision);
  return (
    <dl className={classes.cost}>
      {spendPerMonth && (
        <div>
          <dt>Spend per month</dt>
          <dd>{formatMoney(spendPerMonth)}</dd>
        </div>
      )}
      {open && costOfDelayPerWeek && (
        <div>
          <dt>Each week of delay costs</dt>
          <dd>{formatMoney(costOfDelayPerWeek)}</dd>
        </div>
      )}
      {isOpen(decision) && neededBy && (
        <div>
          <dt>{overdue ? 'Was needed by' : 'Needed by'}</dt>
          <dd>{formatDate(neededBy)}</dd>
        </div>
      )}
      {age && (
        <div>
          <dt>Status</dt>
          <dd>{age}</dd>
        </div>
      )}
    </dl>
  );
}
