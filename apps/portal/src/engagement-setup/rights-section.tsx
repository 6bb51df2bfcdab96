import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Section } from '../ui/section';
import { Ago } from '../ui/time';
import { currentSets, rightSetsQuery } from './engagement-setup.queries';
import { RightList } from './right-list';
import classes from './engagement-setup.module.css';

interface RightsSectionProps {
  slug: string;
  clientId: string;
  engagementId: string;
  mayWrite?: boolean;
  toFounder?: boolean;
}

export function RightsSection({ slug, clientId, engagementId, mayWrite, toFounder }: RightsSectionProps) {
  const query = useQuery(rightSetsQuery(clientId));
  const change = (
    <Button
      size="compact-sm"
      variant="subtle"
      renderRoot={(props) => (
        <Link
          to="/p/$slug/clients/$clientId/set-up"
          params={{ slug, clientId }}
          search={{ step: 'rights' }}
          {...props}
        />
      )}
    >
      Change
    </Button>
  );
  return (
    <Section id="decision-rights" title="Who decides what" actions={mayWrite && change}>
      <Loaded query={query} skeleton={<LoadingLines rows={2} height={40} />}>
        {({ data }) => {
          const { proposed, objected, agreed } = currentSets(data, engagementId);
          return (
            <div className={classes.section}>
              {proposed && (
                <div className={classes.waiting}>
                  <p>
                    Set {proposed.number} is waiting for {toFounder ? 'you' : 'the founder'}, proposed{' '}
                    <Ago instant={proposed.proposedAt!} />.
                  </p>
                  <Link to="/p/$slug/decision-rights/$setId" params={{ slug, setId: proposed.id }}>
                    {toFounder ? 'Read and agree' : 'Read it'}
                  </Link>
                </div>
              )}
              {objected && (
                <div className={classes.waiting}>
                  <p>
                    {toFounder ? 'You' : 'The founder'} asked for changes to set {objected.number}
                    {objected.objection && (
                      <>
                        {' '}
                        <Ago instant={objected.objection.at} />
                      </>
                    )}
                    .
                  </p>
                  <Link to="/p/$slug/decision-rights/$setId" params={{ slug, setId: objected.id }}>
                    Read them
                  </Link>
                </div>
              )}
              {agreed ? (
                <>
                  <RightList rights={agreed.rights} toFounder={toFounder} />
                  <p className={classes.note}>
                    Set {agreed.number}, agreed by {agreed.agreedBy?.name} <Ago instant={agreed.agreedAt!} />.
                  </p>
                </>
              ) : (
                !proposed && (
                  <p className={classes.lead}>
                    Nothing is agreed yet, so it’s unclear who makes each decision.
                  </p>
                )
              )}
            </div>
          );
        }}
      </Loaded>
    </Section>
  );
}
