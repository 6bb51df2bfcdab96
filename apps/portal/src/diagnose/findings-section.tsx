import { Button } from '@mantine/core';
import { SYSTEM_WORDS, SYSTEMS } from '@quarterdeck/domain/finding';
import type { ChainMap, Finding, GapRanking } from '../api/diagnose';
import { Section } from '../ui/section';
import { findingsIn } from './diagnose-words';
import { FindingCard } from './finding-card';
import classes from './diagnose.module.css';

interface FindingsSectionProps {
  ranking: GapRanking;
  map: ChainMap | undefined;
  today: string;
  mayWrite: boolean;
  onEdit: (finding: Partial<Finding>) => void;
}

/** Each system shows its audit question, so even an empty one teaches. */
export function FindingsSection({ ranking, map, today, mayWrite, onEdit }: FindingsSectionProps) {
  const findings = findingsIn(ranking);
  const nameOfStage = new Map(map?.stages.map(({ key, name }) => [key, name]));
  return (
    <Section
      id="findings"
      title="Findings"
      note={findings.length > 0 ? `${findings.length} in four systems` : undefined}
      actions={
        mayWrite && (
          <Button size="compact-sm" onClick={() => onEdit({})}>
            Record finding
          </Button>
        )
      }
    >
      <div className={classes.systems}>
        {SYSTEMS.map((system) => {
          const here = findings.filter((finding) => finding.system === system);
          const { label, question } = SYSTEM_WORDS[system];
          return (
            <section key={system} aria-labelledby={`system-${system}`} className={classes.system}>
              <h3 id={`system-${system}`}>{label}</h3>
              {here.length === 0 ? (
                <p className={classes.quiet}>
                  {question}{' '}
                  {mayWrite && (
                    <button
                      type="button"
                      className="qd-text-button qd-screen-only"
                      onClick={() => onEdit({ system })}
                    >
                      Record a finding here
                    </button>
                  )}
                </p>
              ) : (
                <ul className={classes.findings}>
                  {here.map((finding) => (
                    <FindingCard
                      key={finding.id}
                      finding={finding}
                      isFocus={ranking.installFocus?.findingId === finding.id}
                      stage={finding.chainStage ? nameOfStage.get(finding.chainStage) : undefined}
                      today={today}
                      mayWrite={mayWrite}
                      onEdit={() => onEdit(finding)}
                    />
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
    </Section>
  );
}
