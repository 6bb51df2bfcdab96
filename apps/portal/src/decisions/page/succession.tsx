import { Link } from '@tanstack/react-router';
import type { Decision } from '../../api/types';
import classes from './decision-page.module.css';

export function Succession({ slug, decision }: { slug: string; decision: Decision }) {
  const { supersededBy, supersedes } = decision;
  if (!supersededBy && supersedes.length === 0) return null;
  const link = ({ id, number, title }: Decision['supersedes'][number]) => (
    <Link key={id} to="/p/$slug/decisions/$decisionId" params={{ slug, decisionId: id }}>
      {number} {title}
    </Link>
  );
  return (
    <div className={classes.succession}>
      {supersededBy && <p>No longer in force. Replaced by {link(supersededBy)}.</p>}
      {supersedes.map((old) => (
        <p key={old.id}>Replaces {link(old)}.</p>
      ))}
    </div>
  );
}
