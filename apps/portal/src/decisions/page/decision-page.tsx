import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../ui/loaded';
import { LoadingLines } from '../../ui/loading-lines';
import { Page } from '../../ui/page';
import { useSession } from '../../session/session';
import { decisionQuery } from '../decisions.queries';
import { FounderDecision } from './founder-decision';
import { InsiderDecision } from './insider-decision';

export function DecisionPage() {
  const { slug, decisionId } = useParams({ from: '/inside/p/$slug/decisions/$decisionId' });
  const { practice } = useSession();
  const query = useQuery(decisionQuery(decisionId));
  const View = practice?.home === 'progress' ? FounderDecision : InsiderDecision;
  return (
    <Loaded
      query={query}
      skeleton={
        <Page title="Decision" windowTitle="Decision">
          <LoadingLines rows={3} height={120} />
        </Page>
      }
    >
      {(decision) => <View key={decision.id} slug={slug} decision={decision} />}
    </Loaded>
  );
}
