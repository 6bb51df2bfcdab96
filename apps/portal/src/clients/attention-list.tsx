import type { AttentionItem } from '../api/types';
import { isLate, sentenceOfAttention } from './attention-words';
import { NextAction } from './next-action';
import classes from './client-page.module.css';

export function AttentionList({ slug, clientId, items }: AttentionListProps) {
  if (items.length === 0) return null;
  return (
    <section className={classes.attention} aria-label="Needs you" data-late={items.some(isLate)}>
      <ul>
        {items.map((item) => (
          <li key={`${item.reason} ${item.subjectId ?? ''}`}>
            <span>{sentenceOfAttention(item)}</span>
            <NextAction
              className="qd-screen-only"
              slug={slug}
              clientId={clientId}
              item={item}
              size="compact-sm"
              variant="subtle"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AttentionListProps {
  slug: string;
  clientId: string;
  items: readonly AttentionItem[];
}
