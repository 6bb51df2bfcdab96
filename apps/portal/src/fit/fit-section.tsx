import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { allows } from '@quarterdeck/domain/roles';
import { findFitHypothesis, type FitHypothesis } from '../api/fit';
import { sentenceOf } from '../api/problem';
import { toast, toastProblem } from '../ui/toast';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { useSession } from '../session/session';
import { fitHypothesesQuery } from './fit.queries';
import { nameOfCost } from './fit-words';
import classes from './fit-section.module.css';

interface FitSectionProps {
  slug: string;
  clientId: string;
  /** Only insiders see the answers from the lead stage. */
  engagementId?: string;
}

export function FitSection({ slug, clientId, engagementId }: FitSectionProps) {
  return (
    <Section id="fit" title="Fit diagnostic">
      {engagementId && <Hypotheses engagementId={engagementId} />}
      <p className={classes.way}>
        <Link to="/p/$slug/clients/$clientId/fit" params={{ slug, clientId }}>
          Compare day 0 and day 90
        </Link>
      </p>
    </Section>
  );
}

function Hypotheses({ engagementId }: { engagementId: string }) {
  const hypotheses = useQuery(fitHypothesesQuery(engagementId)).data?.data ?? [];
  if (hypotheses.length === 0) return null;
  return (
    <>
      <p className={classes.lead}>First hypotheses, from their answers as a lead:</p>
      <ul className={classes.hypotheses}>
        {hypotheses.map((hypothesis) => (
          <Hypothesis key={hypothesis.id} hypothesis={hypothesis} />
        ))}
      </ul>
    </>
  );
}

function Hypothesis({ hypothesis }: { hypothesis: FitHypothesis }) {
  const { statement, cost, findingId } = hypothesis;
  const { practice } = useSession();
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => findFitHypothesis(hypothesis),
    onSuccess: () => toast('Added to findings with low confidence.'),
    onError: (error) => toastProblem(sentenceOf(error)),
    // Findings appear in several sections, so refetch the whole page.
    onSettled: () => queryClient.invalidateQueries(),
  });
  return (
    <li>
      {statement} {cost !== null && <small>They rate its cost as: {nameOfCost(cost).toLowerCase()}.</small>}{' '}
      {findingId ? (
        <Tag>Added to findings</Tag>
      ) : (
        practice !== null &&
        allows(practice.role, 'findings:write') && (
          <Button
            size="compact-xs"
            variant="subtle"
            loading={isPending}
            onClick={() => mutate()}
            aria-label={`Add to findings: ${statement}`}
          >
            Add to findings
          </Button>
        )
      )}
    </li>
  );
}
