import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Finding, GapRanking } from '../api/diagnose';
import { formatMoney } from '../ui/format/money';
import { lazyDialog } from '../ui/lazy-dialog';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { costOf, effortOf, systemName, UNRANKED } from './diagnose-words';
import classes from './ranking.module.css';

const ChooseFocusDialog = lazyDialog(async () => (await import('./choose-focus-dialog')).ChooseFocusDialog);

interface RankingSectionProps {
  ranking: GapRanking;
  mayChoose: boolean;
  onEdit: (finding: Finding) => void;
}

/** Ranks by monthly cost × confidence ÷ effort. Findings without a figure are listed apart, never as 0. */
export function RankingSection({ ranking, mayChoose, onEdit }: RankingSectionProps) {
  const [choosing, setChoosing] = useState<{ finding: Finding; rank: number | null }>();
  const { ranked, unranked, installFocus } = ranking;
  const choose = (finding: Finding, rank: number | null) =>
    mayChoose && !installFocus ? (
      <Button
        size="compact-sm"
        variant={rank === 1 ? 'filled' : 'default'}
        aria-label={`Choose as install focus: ${finding.statement}`}
        onClick={() => setChoosing({ finding, rank })}
      >
        Choose
      </Button>
    ) : null;
  return (
    <Section id="ranking" title="Gaps by rank" note="Monthly cost × confidence ÷ effort">
      {ranked.length === 0 ? (
        <p className={classes.quiet}>
          No ranked gaps yet. A finding appears here once it has a monthly cost and the hours to close it.
        </p>
      ) : (
        <ol className={classes.ranks}>
          {ranked.map(({ rank, score, weightedCost, finding }) => (
            <li key={finding.id} data-focus={installFocus?.findingId === finding.id}>
              <span className={classes.rank} aria-label={`Rank ${rank}`}>
                {rank}
              </span>
              <div className={classes.gap}>
                <p>{finding.statement}</p>
                <small>
                  {systemName(finding.system)}. {costOf(finding)}, {finding.confidence} confidence (
                  {formatMoney(weightedCost)} counted), {effortOf(finding)}
                </small>
              </div>
              <span className={classes.score}>
                <b>{formatMoney(score)}</b>
                <small>a month per hour</small>
              </span>
              <span className={`${classes.choice} qd-screen-only`}>
                {installFocus?.findingId === finding.id ? (
                  <Tag tone="accent">Focus</Tag>
                ) : (
                  choose(finding, rank)
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      {unranked.length > 0 && (
        <>
          <h3 className={classes.apart}>Not ranked</h3>
          <ul className={classes.unranked}>
            {unranked.map(({ reason, finding }) => (
              <li key={finding.id}>
                <div className={classes.gap}>
                  <p>{finding.statement}</p>
                  <small>No rank: {UNRANKED[reason]}.</small>
                </div>
                <span className={`${classes.choice} qd-screen-only`}>
                  {mayChoose && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={`Estimate: ${finding.statement}`}
                      onClick={() => onEdit(finding)}
                    >
                      Estimate
                    </Button>
                  )}
                  {choose(finding, null)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {choosing && (
        <ChooseFocusDialog
          engagementId={ranking.engagementId}
          first={ranked[0]?.finding}
          {...choosing}
          onClose={() => setChoosing(undefined)}
        />
      )}
    </Section>
  );
}
