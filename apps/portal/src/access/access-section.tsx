import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccessItem, AccessItemList } from '../api/hours-and-access';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Section } from '../ui/section';
import { AccessRow } from './access-row';
import { days } from './access-words';
import { accessQuery } from './access.queries';
import { useAccessStep } from './use-access-step';
import classes from './access.module.css';

const AccessDialog = lazyDialog(async () => (await import('./access-dialog')).AccessDialog);

interface AccessSectionProps {
  engagementId: string;
  today: string;
  mayWrite: boolean;
}

export function AccessSection({ engagementId, today, mayWrite }: AccessSectionProps) {
  const query = useQuery(accessQuery(engagementId));
  const [dialog, setDialog] = useState<AccessItem | 'new'>();
  const { forth, drop } = useAccessStep(engagementId);
  return (
    <Section
      id="access"
      title="Access"
      note={query.data && noteOf(query.data)}
      actions={
        mayWrite && (
          <Button size="compact-sm" variant="subtle" onClick={() => setDialog('new')}>
            Add access
          </Button>
        )
      }
    >
      <Loaded query={query} skeleton={<LoadingLines rows={4} height={44} />}>
        {({ data }) =>
          data.length === 0 ? (
            <p className={classes.quiet}>
              No access listed yet. Activating the engagement adds what its template needs.
            </p>
          ) : (
            <ul className={classes.items}>
              {data.map((item) => (
                <AccessRow
                  key={item.id}
                  item={item}
                  today={today}
                  mayWrite={mayWrite}
                  onStep={(step) => forth({ item, step })}
                  onChange={() => setDialog(item)}
                  onDelete={() => drop(item)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {dialog && (
        <AccessDialog
          engagementId={engagementId}
          today={today}
          item={dialog === 'new' ? undefined : dialog}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Section>
  );
}

function noteOf({ data, waiting }: AccessItemList): string {
  if (data.length === 0) return '';
  if (waiting.items === 0) return 'Nothing outstanding';
  const blocking = waiting.blockingItems > 0 ? `, ${waiting.blockingItems} blocking` : '';
  return `${waiting.items} of ${data.length} open${blocking}; waiting ${days(waiting.totalDays)} in total`;
}
