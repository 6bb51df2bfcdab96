import type { ReactNode } from 'react';
import type { DecisionWords } from '../../api/types';
import { formatDate } from '../../ui/format/date';
import { formatMoney } from '../../ui/format/money';
import { OptionsCompared, Signed } from './options-compared';
import classes from './decision-content.module.css';

/** Skips empty parts. */
export function ContentOfDecision({ content }: { content: DecisionWords }) {
  const { context, drivers, options, rationale, consequences, preMortem, confirmation, moreInformation } =
    content;
  const { positive, negative } = consequences;
  return (
    <div className={classes.content}>
      <Text heading="Context" text={context} />
      <Entries heading="Decision drivers" entries={drivers} />
      {options.length > 0 && (
        <Part heading={options.length > 1 ? 'Options' : 'Our choice'}>
          <OptionsCompared options={options} />
        </Part>
      )}
      <Text heading="Why this option" text={rationale} />
      {positive.length + negative.length > 0 && (
        <Part heading="Consequences">
          <div className={classes.follows}>
            <Signed sign="+" word="Good" entries={positive} />
            <Signed sign="−" word="Bad" entries={negative} />
          </div>
        </Part>
      )}
      <Text heading="Pre-mortem" text={preMortem} />
      <Facts content={content} />
      <Text heading="How we’ll confirm it" text={confirmation} />
      <Text heading="More information" text={moreInformation} />
    </div>
  );
}

function Facts({ content }: { content: DecisionWords }) {
  const { spendPerMonth, reversalCost, reversalDeadline, expectedOutcome, confidence } = content;
  const { decisionMakers, consulted, informed } = content;
  const facts: (readonly [string, ReactNode])[] = [
    ['Spend per month', spendPerMonth && formatMoney(spendPerMonth)],
    ['Cost to reverse', reversalCost && formatMoney(reversalCost)],
    ['Last day to reverse', reversalDeadline && formatDate(reversalDeadline)],
    [
      'Expected',
      expectedOutcome &&
        `${expectedOutcome.metric}: ${expectedOutcome.target}, reviewed on ${formatDate(expectedOutcome.reviewOn)}`,
    ],
    ['Confidence', confidence !== null && `${confidence} %`],
    ['Decision makers', decisionMakers.join(', ')],
    ['Consulted', consulted.join(', ')],
    ['Informed', informed.join(', ')],
  ];
  const known = facts.filter(([, value]) => value !== null && value !== false && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div>
      <h3>{heading}</h3>
      {children}
    </div>
  );
}

function Text({ heading, text }: { heading: string; text: string }) {
  if (!text.trim()) return null;
  return (
    <Part heading={heading}>
      <p className={classes.text}>{text}</p>
    </Part>
  );
}

function Entries({ heading, entries }: { heading: string; entries: readonly string[] }) {
  if (entries.length === 0) return null;
  return (
    <Part heading={heading}>
      <ul className={classes.entries}>
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </Part>
  );
}
