import type { DecisionWords } from '../../api/types';
import { textsOf } from './revision-texts';
import { diffWords } from './word-diff';
import classes from './revisions.module.css';

/** Shows only what differs, word by word. */
export function RevisionCompare({ before, after }: { before: DecisionWords; after: DecisionWords }) {
  const old = textsOf(before);
  const changed = textsOf(after).flatMap(({ label, text }, at) => {
    const was = old[at]?.text ?? '';
    return was === text ? [] : [{ label, parts: diffWords(was, text) }];
  });
  if (changed.length === 0) return <p className={classes.quiet}>No differences.</p>;
  return (
    <dl className={classes.compare}>
      {changed.map(({ label, parts }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {parts.map(({ kind, text }, at) =>
              kind === 'same' ? (
                <span key={at}>{text}</span>
              ) : kind === 'added' ? (
                <ins key={at}>{text}</ins>
              ) : (
                <del key={at}>{text}</del>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
