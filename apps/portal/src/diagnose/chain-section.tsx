import { Button } from '@mantine/core';
import { useState } from 'react';
import { type ChainMap, publishChainMap, withdrawChainMap, type Finding } from '../api/diagnose';
import { lazyDialog } from '../ui/lazy-dialog';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { ChainBreaks } from './chain-breaks';
import { ChainDrawing } from './chain-drawing';
import { useDiagnosisChange } from './use-diagnosis-change';
import classes from './diagnose.module.css';

const ChainDialog = lazyDialog(async () => (await import('./chain-dialog')).ChainDialog);

interface ChainSectionProps {
  map: ChainMap;
  mayWrite: boolean;
  onRecord: (finding: Partial<Finding>) => void;
}

export function ChainSection({ map, mayWrite, onRecord }: ChainSectionProps) {
  const [editing, setEditing] = useState(false);
  const published = map.visibility === 'published';
  const show = useDiagnosisChange({
    engagementId: map.engagementId,
    run: () => (published ? withdrawChainMap(map) : publishChainMap(map)),
    said: published ? 'The chain is private again.' : 'Published. The founder can see the chain now.',
  });
  const breaks = map.stages.some(({ state }) => state === 'breaks');
  return (
    <Section
      id="chain"
      title="From engineering to revenue"
      note={published ? <Tag tone="good">Visible to founder</Tag> : undefined}
      actions={
        mayWrite && (
          <>
            <Button size="compact-sm" variant="subtle" loading={show.isPending} onClick={() => show.mutate()}>
              {published ? 'Unpublish' : 'Publish'}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setEditing(true)}>
              Edit chain
            </Button>
          </>
        )
      }
    >
      <ChainDrawing stages={map.stages} />
      {breaks ? (
        <ChainBreaks stages={map.stages} onRecord={mayWrite ? onRecord : undefined} />
      ) : (
        <p className={classes.quiet}>
          No breaks marked. Follow one piece of work from start to invoice, and mark each stage where it
          stops, waits or gets lost.
        </p>
      )}
      {editing && <ChainDialog map={map} onClose={() => setEditing(false)} />}
    </Section>
  );
}
