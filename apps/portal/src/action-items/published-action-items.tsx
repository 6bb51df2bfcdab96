import { useQuery } from '@tanstack/react-query';
import { Section } from '../ui/section';
import { useSession } from '../session/session';
import { ActionItemRow } from './action-item-row';
import { openActionItemsQuery } from './action-items.queries';
import { useActionItem } from './use-action-item';
import classes from './action-items.module.css';

/** Founders can complete their own items. Insiders see a read-only preview. */
export function PublishedActionItems({ clientId, today }: { clientId: string; today: string }) {
  const { user, practice } = useSession();
  const { complete } = useActionItem(clientId);
  const items = useQuery(openActionItemsQuery(clientId)).data?.filter(
    ({ visibility }) => visibility === 'published',
  );
  if (!items?.length) return null;
  return (
    <Section id="action-items" title="Action items">
      <ul className={classes.items}>
        {items.map((item) => (
          <ActionItemRow
            key={item.id}
            item={item}
            today={today}
            onDone={
              practice?.home === 'progress' && item.owner.id === user.id ? () => complete(item) : undefined
            }
          />
        ))}
      </ul>
    </Section>
  );
}
