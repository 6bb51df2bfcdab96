import type { DecisionRight } from '../api/types';
import { Tag } from '../app/ui/tag';
import { CLASS_WORDS, otherPart, sameRight, whoDecides } from './right-words';
import classes from './rights.module.css';

interface RightListProps {
  rights: readonly DecisionRight[];
  /** What is in force today; where it differs, both are shown. */
  before?: readonly DecisionRight[];
  /** The reader is the founder. */
  toFounder?: boolean;
}

/** A set as sentences, one for each class. */
export function RightList({ rights, before, toFounder = false }: RightListProps) {
  return (
    <dl className={classes.list}>
      {rights.map((right) => {
        const old = before?.find(({ decisionClass }) => decisionClass === right.decisionClass);
        const changed = before !== undefined && !sameRight(right, old);
        return (
          <div key={right.decisionClass} data-changed={changed}>
            <dt>
              {CLASS_WORDS[right.decisionClass].name} {changed && <Tag tone="accent">Changes</Tag>}
              <small>{CLASS_WORDS[right.decisionClass].about}</small>
            </dt>
            <dd>
              <b>{whoDecides(right, toFounder)}</b>
              <small>{otherPart(right, toFounder)}</small>
              {changed && old && (
                <small className={classes.today}>
                  Today: {whoDecides(old, toFounder)}. {otherPart(old, toFounder)}.
                </small>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
