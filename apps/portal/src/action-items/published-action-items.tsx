import { useQuery } from '@tanstack/react-query';
import { Section } from '../app/ui/section';
import { ActionItemRow } from './action-item-row';
import { openActionItemsQuery } from './action-items.queries';
import classes from './action-items.module.css';

/** What the founder sees of what was promised; insiders see the same, as a preview. */
export function PublishedActionItems({ clientId, today }: { clientId: string; today: string }) {
  const items = useQuery(openActionItemsQuery(clientId)).data?.filter(
    ({ visibility }) => visibility === 'published',
  );
  if (!items?.length) return null;
  return (
    <Section id="action-items" title="What was promised">
      <ul className={classes.items}>
        {items.map((item) => (
          <ActionItemRow key={item.id} item={item} today={today} />
        ))}
      </ul>
    </Section>
  );
}
