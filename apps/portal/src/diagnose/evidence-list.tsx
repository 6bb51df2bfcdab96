import type { Finding } from '../api/diagnose';
import { Day } from '../ui/time';
import { formatDate } from '../ui/format/date';
import classes from './diagnose.module.css';

export function EvidenceList({ evidence, today }: { evidence: Finding['evidence']; today: string }) {
  if (evidence.length === 0) return <p className={classes.quiet}>No evidence yet.</p>;
  return (
    <ul className={classes.evidence}>
      {evidence.map(({ text, url, asOf }, index) => (
        <li key={index}>
          {text}{' '}
          {url && (
            <a href={url} target="_blank" rel="noreferrer noopener">
              {URL.canParse(url) ? new URL(url).hostname : url}
            </a>
          )}{' '}
          <small>
            <Day date={asOf} today={today} format={formatDate} />
          </small>
        </li>
      ))}
    </ul>
  );
}
