import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GapRanking, InstallFocus } from '../api/diagnose';
import { lazyDialog } from '../ui/lazy-dialog';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { Ago } from '../ui/time';
import { focusesQuery } from './diagnose.queries';
import classes from './ranking.module.css';

const ReleaseFocusDialog = lazyDialog(
  async () => (await import('./release-focus-dialog')).ReleaseFocusDialog,
);

export function FocusSection({ ranking, mayWrite }: { ranking: GapRanking; mayWrite: boolean }) {
  const [releasing, setReleasing] = useState(false);
  const { installFocus: focus, engagementId } = ranking;
  const closed = ranking.resolved.some(({ id }) => id === focus?.findingId);
  const released =
    useQuery(focusesQuery(engagementId)).data?.data.filter(({ releasedAt }) => releasedAt) ?? [];
  return (
    <Section id="focus" title="Install focus">
      {focus ? (
        <div className={classes.focus}>
          <div>
            <p>
              {focus.statement} {closed && <Tag tone="good">Closed</Tag>}
            </p>
            {focus.rationale && <p className={classes.rationale}>{focus.rationale}</p>}
            <small>
              {focus.rank ? `Ranked ${focus.rank} when chosen` : 'Unranked when chosen'}, by{' '}
              {focus.chosenBy.name}, <Ago instant={focus.chosenAt} />
            </small>
          </div>
          {mayWrite && (
            <Button className="qd-screen-only" variant="default" onClick={() => setReleasing(true)}>
              Release
            </Button>
          )}
        </div>
      ) : (
        <p className={classes.quiet}>
          Not chosen yet. Each cycle closes exactly one gap: rank the findings, then choose one below.
        </p>
      )}
      {released.length > 0 && <Released focuses={released} />}
      {focus && releasing && <ReleaseFocusDialog focus={focus} onClose={() => setReleasing(false)} />}
    </Section>
  );
}

function Released({ focuses }: { focuses: readonly InstallFocus[] }) {
  return (
    <details className={classes.history}>
      <summary>Previously released ({focuses.length})</summary>
      <ul>
        {focuses.map(({ id, statement, releaseReason, releasedAt, releasedBy }) => (
          <li key={id}>
            {statement}
            <small>
              {releaseReason} {releasedBy?.name}, {releasedAt && <Ago instant={releasedAt} />}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
