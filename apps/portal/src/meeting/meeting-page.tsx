import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { occurrenceQuery, preparationQuery } from '../check-ins/check-ins.queries';
import { MeetingRun } from './meeting-run';

export function MeetingPage() {
  const { slug, occurrenceId } = useParams({ from: '/inside/p/$slug/check-ins/$occurrenceId/meeting' });
  const occurrence = useQuery(occurrenceQuery(occurrenceId));
  const preparation = useQuery(preparationQuery(occurrenceId));
  const skeleton = (
    <Page title="Meeting" windowTitle="Meeting">
      <LoadingLines rows={3} height={96} />
    </Page>
  );
  return (
    <Loaded query={occurrence} skeleton={skeleton}>
      {(found) => (
        <Loaded query={preparation} skeleton={skeleton}>
          {({ agenda }) => (
            <Page
              title={found.title}
              windowTitle={`${found.title}, meeting`}
              above={
                <Link to="/p/$slug/check-ins/$occurrenceId" params={{ slug, occurrenceId }}>
                  {found.client.name}, back to form
                </Link>
              }
            >
              {found.checkIn ? (
                <p>This meeting is already written up, so there’s nothing left to note.</p>
              ) : (
                <MeetingRun key={found.id} slug={slug} occurrence={found} agenda={agenda} />
              )}
            </Page>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
