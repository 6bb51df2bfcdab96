import { useQuery } from '@tanstack/react-query';
import type { PublishedDiagnosis } from '../api/diagnose';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { ChainBreaks } from './chain-breaks';
import { ChainDrawing } from './chain-drawing';
import { publishedDiagnosisQuery } from './diagnose.queries';
import { costOf, systemName } from './diagnose-words';
import classes from './diagnose.module.css';

/** Hidden while nothing is published. */
export function PublishedDiagnosisSection({ engagementId }: { engagementId: string }) {
  const { data } = useQuery(publishedDiagnosisQuery(engagementId));
  if (!data || (data.findings.length === 0 && !data.chainMap && !data.installFocus)) return null;
  return <Shown diagnosis={data} />;
}

function Shown({ diagnosis: { findings, chainMap, installFocus } }: { diagnosis: PublishedDiagnosis }) {
  const closed = findings.some(({ id, resolvedOn }) => id === installFocus?.findingId && resolvedOn);
  const others = findings.filter(({ id }) => id !== installFocus?.findingId);
  return (
    <Section id="found" title="What we found">
      {installFocus && (
        <div className={classes.shownFocus}>
          <h3>{closed ? 'The one gap of this cycle, closed' : 'The one gap we’re closing now'}</h3>
          <p>{installFocus.statement}</p>
          <p>{installFocus.founderSummary}</p>
        </div>
      )}
      {chainMap && (
        <>
          <ChainDrawing stages={chainMap.stages} />
          <ChainBreaks stages={chainMap.stages} />
        </>
      )}
      {others.length > 0 && (
        <ul className={classes.shown} aria-label="Findings">
          {others.map((finding) => (
            <li key={finding.id}>
              <p className={classes.statement}>
                {finding.statement} {finding.resolvedOn && <Tag tone="good">Resolved</Tag>}
              </p>
              <p>{finding.founderSummary}</p>
              <small>
                {systemName(finding.system)}
                {finding.monthlyCost && `, about ${costOf(finding)}, ${finding.confidence} confidence`}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
