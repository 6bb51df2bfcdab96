import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allows } from '@quarterdeck/domain/roles';
import type { Finding } from '../api/diagnose';
import type { ClientOverview, Engagement } from '../api/types';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { useSession } from '../session/session';
import { ChainSection } from './chain-section';
import {
  chainMapQuery,
  coverageQuery,
  hypothesisQuery,
  interviewsQuery,
  rankingQuery,
} from './diagnose.queries';
import { findingsIn } from './diagnose-words';
import { FindingsSection } from './findings-section';
import { FocusSection } from './focus-section';
import { HypothesisSection } from './hypothesis-section';
import { InterviewsSection } from './interviews-section';
import { RankingSection } from './ranking-section';
import classes from './diagnose.module.css';

const FindingDialog = lazyDialog(async () => (await import('./finding-dialog')).FindingDialog);

export function Board({ overview, engagement }: { overview: ClientOverview; engagement: Engagement }) {
  const { practice } = useSession();
  const [editing, setEditing] = useState<Partial<Finding>>();
  const { id, state } = engagement;
  const { client, today } = overview;
  const may = (scope: Parameters<typeof allows>[1]) => practice !== null && allows(practice.role, scope);
  const over = state === 'completed' || state === 'cancelled';
  const ranking = useQuery(rankingQuery(id));
  const map = useQuery(chainMapQuery(id));
  const coverage = useQuery(coverageQuery(id));
  const interviews = useQuery(interviewsQuery(id));
  const hypothesis = useQuery(hypothesisQuery(id));
  // Someone may have changed it since, so submit with the current version.
  const current = ranking.data && findingsIn(ranking.data).find((finding) => finding.id === editing?.id);
  return (
    <div className={classes.board}>
      <Loaded query={ranking}>
        {(data) => <FocusSection ranking={data} mayWrite={may('gaps:write')} />}
      </Loaded>
      <Loaded query={map}>
        {(data) => <ChainSection map={data} mayWrite={may('chain-maps:write')} onRecord={setEditing} />}
      </Loaded>
      <div className={classes.columns}>
        <div className={classes.column}>
          {ranking.data && (
            <>
              <FindingsSection
                ranking={ranking.data}
                map={map.data}
                today={today}
                mayWrite={may('findings:write')}
                onEdit={setEditing}
              />
              <RankingSection
                ranking={ranking.data}
                mayChoose={!over && may('gaps:write')}
                onEdit={setEditing}
              />
            </>
          )}
        </div>
        <div className={classes.column}>
          <Loaded query={hypothesis}>
            {(data) => (
              <HypothesisSection hypothesis={data} today={today} mayWrite={may('hypotheses:write')} />
            )}
          </Loaded>
          <Loaded query={coverage}>
            {(data) => (
              <InterviewsSection
                coverage={data}
                interviews={interviews.data?.data ?? []}
                today={today}
                mayWrite={may('interviews:write')}
              />
            )}
          </Loaded>
        </div>
      </div>
      {editing && (
        <FindingDialog
          engagementId={id}
          finding={current ?? editing}
          map={map.data}
          currency={client.currency}
          today={today}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}
