import type { DecisionWords } from '../../api/types';
import { Tag } from '../../ui/tag';
import classes from './decision-content.module.css';

export function OptionsCompared({ options }: { options: DecisionWords['options'] }) {
  return (
    <ul className={classes.options} data-count={Math.min(options.length, 3)}>
      {options.map(({ title, description, pros, neutral, cons, chosen }, at) => (
        <li key={at} className={classes.option} data-chosen={chosen}>
          <p className={classes.optionTitle}>
            {title} {chosen && options.length > 1 && <Tag tone="accent">Chosen</Tag>}
          </p>
          {description && <p className={classes.text}>{description}</p>}
          <Signed sign="+" word="Good" entries={pros} />
          <Signed sign="·" word="Neutral" entries={neutral} />
          <Signed sign="−" word="Bad" entries={cons} />
        </li>
      ))}
    </ul>
  );
}

/** Speaks the sign as a word for screen readers. */
export function Signed({ sign, word, entries }: { sign: string; word: string; entries: readonly string[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className={classes.signed} data-sign={word} aria-label={word}>
      {entries.map((entry) => (
        <li key={entry}>
          <span aria-hidden="true">{sign}</span>
          {entry}
        </li>
      ))}
    </ul>
  );
}
