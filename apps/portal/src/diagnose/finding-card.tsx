import { ActionIcon, Button, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { useState } from 'react';
import { deleteFinding, type Finding, withdrawFinding } from '../api/diagnose';
import { Confirm } from '../app/ui/confirm';
import { lazyDialog } from '../app/ui/lazy-dialog';
import { Tag } from '../app/ui/tag';
import { costOf, effortOf } from './diagnose-words';
import { EvidenceList } from './evidence-list';
import { useDiagnosisChange } from './use-diagnosis-change';
import classes from './diagnose.module.css';

const PublishFindingDialog = lazyDialog(
  async () => (await import('./publish-finding-dialog')).PublishFindingDialog,
);

interface FindingCardProps {
  finding: Finding;
  isFocus: boolean;
  stage: string | undefined;
  today: string;
  mayWrite: boolean;
  onEdit: () => void;
}

export function FindingCard({ finding, isFocus, stage, today, mayWrite, onEdit }: FindingCardProps) {
  const { statement, confidence, visibility, evidence } = finding;
  return (
    <li className={classes.finding}>
      <div className={classes.findingHead}>
        <p className={classes.statement}>{statement}</p>
        {mayWrite && <FindingMenu finding={finding} onEdit={onEdit} />}
      </div>
      <p className={classes.figures}>
        <b>{costOf(finding)}</b>
        <span>{confidence} confidence</span>
        <span>{effortOf(finding)}</span>
        {stage && <span>{stage}</span>}
        {isFocus && <Tag tone="accent">Install focus</Tag>}
        {visibility === 'published' && <Tag tone="good">Founder sees it</Tag>}
      </p>
      <EvidenceList evidence={evidence} today={today} />
    </li>
  );
}

function FindingMenu({ finding, onEdit }: { finding: Finding; onEdit: () => void }) {
  const [open, setOpen] = useState<'publish' | 'delete'>();
  const { engagementId, visibility, statement } = finding;
  const withdraw = useDiagnosisChange({
    engagementId,
    run: () => withdrawFinding(finding),
    said: 'Private again: the founder does not see it any more.',
  });
  const close = () => setOpen(undefined);
  return (
    <div className={`${classes.cardActions} qd-screen-only`}>
      <Button size="compact-sm" variant="subtle" onClick={onEdit} aria-label={`Edit: ${statement}`}>
        Edit
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={`More about: ${statement}`}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {visibility === 'private' ? (
            <Menu.Item onClick={() => setOpen('publish')}>Publish to the founder</Menu.Item>
          ) : (
            <Menu.Item onClick={() => withdraw.mutate()}>Make it private again</Menu.Item>
          )}
          <Menu.Item onClick={() => setOpen('delete')}>Delete</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'publish' && <PublishFindingDialog finding={finding} onClose={close} />}
      {open === 'delete' && <DeleteFinding finding={finding} onClose={close} />}
    </div>
  );
}

function DeleteFinding({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { mutate, isPending, error } = useDiagnosisChange({
    engagementId: finding.engagementId,
    run: () => deleteFinding(finding),
    said: 'Finding deleted.',
    onClose,
    show: () => undefined,
  });
  return (
    <Confirm
      onClose={onClose}
      title="Delete the finding?"
      yes="Delete"
      onYes={() => mutate()}
      pending={isPending}
      error={error}
    >
      “{finding.statement}” goes with its evidence. This cannot be taken back.
    </Confirm>
  );
}
