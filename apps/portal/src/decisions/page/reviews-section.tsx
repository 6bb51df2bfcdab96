import { Button } from '@mantine/core';
import { allows } from '@quarterdeck/domain/roles';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decision, DecisionReview } from '../../api/types';
import { formatDate } from '../../ui/format/date';
import { lazyDialog } from '../../ui/lazy-dialog';
import { Section } from '../../ui/section';
import { type Tone, Tag } from '../../ui/tag';
import { Ago } from '../../ui/time';
import { overviewQuery } from '../../clients/clients.queries';
import { useSession } from '../../session/session';
import { nameOfVerdict } from '../decision-words';
import { reviewsQuery } from '../decisions.queries';
import classes from './decision-page.module.css';

const ReviewDialog = lazyDialog(async () => (await import('./review-dialog')).ReviewDialog);
const TONES: Readonly<Record<NonNullable<DecisionReview['verdict']>, Tone>> = {
  as_expected: 'good',
  better: 'good',
  worse: 'bad',
  inconclusive: 'plain',
};

export function ReviewsSection({ decision }: { decision: Decision }) {
  const { practice } = useSession();
  const [reviewing, setReviewing] = useState(false);
  const reviews = useQuery(reviewsQuery(decision.id)).data?.data ?? [];
  const today = useQuery({ ...overviewQuery(decision.clientId), enabled: practice?.home === 'cockpit' }).data
    ?.today;
  if (reviews.length === 0) return null;
  const open = reviews.find(({ verdict }) => verdict === null);
  const due = open && today !== undefined && open.dueOn <= today;
  const mayWrite = practice !== null && allows(practice.role, 'decisions:write');
  return (
    <Section
      title="Outcome"
      actions={
        mayWrite &&
        open && (
          <Button size="compact-sm" variant={due ? 'filled' : 'subtle'} onClick={() => setReviewing(true)}>
            Review outcome
          </Button>
        )
      }
    >
      <ul className={classes.reviews}>
        {reviews.map((review) => (
          <li key={review.id}>
            <Review review={review} due={due === true} />
          </li>
        ))}
      </ul>
      {reviewing && <ReviewDialog decision={decision} expected={open} onClose={() => setReviewing(false)} />}
    </Section>
  );
}

function Review({ review, due }: { review: DecisionReview; due: boolean }) {
  const { metric, target, confidence, dueOn, verdict, measuredValue, note, reviewedBy, reviewedAt } = review;
  return (
    <>
      <p>
        {verdict ? (
          <Tag tone={TONES[verdict]}>{nameOfVerdict(verdict)}</Tag>
        ) : (
          <Tag tone={due ? 'warn' : 'plain'}>
            {due ? 'Due' : 'Planned for'} {formatDate(dueOn)}
          </Tag>
        )}{' '}
        {metric && (
          <>
            {metric}: expected {target}
            {measuredValue && <>, measured {measuredValue}</>}
          </>
        )}
      </p>
      {note && <p className={classes.question}>{note}</p>}
      <small>
        {confidence !== null && `Stated confidence ${confidence} %. `}
        {reviewedAt && reviewedBy && (
          <>
            Reviewed by {reviewedBy.name}, <Ago instant={reviewedAt} />
          </>
        )}
      </small>
    </>
  );
}
