import { useQuery } from '@tanstack/react-query';
import type { InheritedItem } from '../api/gates';
import type { Engagement } from '../api/types';
import { formatDate } from '../ui/format/date';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { inheritedQuery } from './gates.queries';
import { RecordLink } from './record-link';
import classes from './gate.module.css';

const WORDS: Readonly<Record<InheritedItem['recordType'], string>> = {
  milestone: 'Milestone',
  finding: 'Finding',
  decision: 'Decision',
  scope: 'Scope',
  decision_right_set: 'Decision rights',
};

/** First cycles have nothing to carry over. */
export function InheritedSection({ slug, engagement }: { slug: string; engagement: Engagement }) {
  const query = useQuery({ ...inheritedQuery(engagement.id), enabled: engagement.cycle > 1 });
  if (engagement.cycle === 1) return null;
  return (
    <Section id="inherited" title={`Carried over from cycle ${engagement.cycle - 1}`}>
      <Loaded query={query} skeleton={<LoadingLines rows={2} height={24} />}>
        {({ data: items }) =>
          items.length === 0 ? (
            <p>Nothing was open.</p>
          ) : (
            <ul className={classes.inherited}>
              {items.map((item) => (
                <Item key={item.id} slug={slug} engagement={engagement} item={item} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function Item({ slug, engagement, item }: { slug: string; engagement: Engagement; item: InheritedItem }) {
  const { recordType, toId, title, originCycle, openSince, ageDays } = item;
  const copied = recordType === 'scope' || recordType === 'decision_right_set';
  return (
    <li>
      <Tag>{WORDS[recordType]}</Tag>
      <RecordLink slug={slug} clientId={engagement.clientId} record={{ type: recordType, id: toId }}>
        {title}
      </RecordLink>
      <small title={formatDate(openSince)}>
        {copied ? 'copied as a starting point' : `open for ${ageDays} days`}
        {originCycle < engagement.cycle - 1 && `, since cycle ${originCycle}`}
      </small>
    </li>
  );
}
