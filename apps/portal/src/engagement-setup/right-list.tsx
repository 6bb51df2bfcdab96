import type { DecisionRight } from '../api/types';
import { Tag } from '../ui/tag';
import { CATEGORY_WORDS, otherPart, sameRight, whoDecides } from './right-words';
import classes from './rights.module.css';

interface RightListProps {
  rights: readonly DecisionRight[];
  /** The set in force, to mark differences. */
  before?: readonly DecisionRight[];
  toFounder?: boolean;
}

export function RightList({ rights, before, toFounder = false }: RightListProps) {
  return (
    <dl className={classes.list}>
      {rights.map((right) => {
        const old = before?.find(({ category }) => category === right.category);
        const changed = before !== undefined && !sameRight(right, old);
        return (
          <div key={right.category} data-changed={changed}>
            <dt>
              {CATEGORY_WORDS[right.category].name} {changed && <Tag tone="accent">Changed</Tag>}
              <small>{CATEGORY_WORDS[right.category].about}</small>
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
