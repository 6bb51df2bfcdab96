import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActionItem } from '../api/action-items';
import type { Engagement } from '../api/types';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Section } from '../ui/section';
import { ActionItemRow } from './action-item-row';
import { openActionItemsQuery } from './action-items.queries';
import { AddActionItem } from './add-action-item';
import { ClosedItems } from './closed-items';
import { useActionItem } from './use-action-item';
import classes from './action-items.module.css';

const EditDialog = lazyDialog(async () => (await import('./edit-action-item')).EditActionItem);
const DropDialog = lazyDialog(async () => (await import('./drop-action-item')).DropActionItem);

interface ActionItemsSectionProps {
  engagement: Engagement;
  today: string;
  /** After the engagement ends, open items can still be completed but not added. */
  over: boolean;
  mayWrite: boolean;
}

export function ActionItemsSection({ engagement, today, over, mayWrite }: ActionItemsSectionProps) {
  const { clientId } = engagement;
  const query = useQuery(openActionItemsQuery(clientId));
  const [dialog, setDialog] = useState<{ what: 'edit' | 'drop'; item: ActionItem }>();
  const { complete, publish, withdraw } = useActionItem(clientId);
  const close = () => setDialog(undefined);
  return (
    <Section id="action-items" title="Action items" note={query.data && noteOf(query.data)}>
      <Loaded query={query} skeleton={<LoadingLines rows={3} height={36} />}>
        {(items) =>
          items.length === 0 ? (
            <p className={classes.quiet}>No open action items.</p>
          ) : (
            <ul className={classes.items}>
              {items.map((item) => (
                <ActionItemRow
                  key={item.id}
                  item={item}
                  today={today}
                  sayShown
                  onDone={mayWrite ? () => complete(item) : undefined}
                >
                  {mayWrite && (
                    <>
                      <Act label="Edit" of={item} run={() => setDialog({ what: 'edit', item })} />
                      {item.visibility === 'private' ? (
                        <Act label="Publish" of={item} run={() => publish(item)} />
                      ) : (
                        <Act label="Unpublish" of={item} run={() => withdraw(item)} />
                      )}
                      <Act label="Drop" of={item} run={() => setDialog({ what: 'drop', item })} />
                    </>
                  )}
                </ActionItemRow>
              ))}
            </ul>
          )
        }
      </Loaded>
      {mayWrite && !over && <AddActionItem clientId={clientId} engagementId={engagement.id} today={today} />}
      <ClosedItems clientId={clientId} today={today} mayWrite={mayWrite} />
      {dialog?.what === 'edit' && <EditDialog item={dialog.item} onClose={close} />}
      {dialog?.what === 'drop' && <DropDialog item={dialog.item} onClose={close} />}
    </Section>
  );
}

function Act({ label, of, run }: { label: string; of: ActionItem; run: () => void }) {
  return (
    <button type="button" className="qd-text-button" aria-label={`${label} ${of.title}`} onClick={run}>
      {label}
    </button>
  );
}

function noteOf(items: readonly ActionItem[]): string {
  if (items.length === 0) return '';
  const overdue = items.filter((item) => item.overdue).length;
  return overdue > 0 ? `${items.length} open, ${overdue} overdue` : `${items.length} open`;
}
