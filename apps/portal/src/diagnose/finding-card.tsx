import { ActionIcon, Button, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { useState } from 'react';
import { deleteFinding, type Finding, reopenFinding, withdrawFinding } from '../api/diagnose';
import { formatDate } from '../ui/format/date';
import { Confirm } from '../ui/confirm';
import { lazyDialog } from '../ui/lazy-dialog';
import { Tag } from '../ui/tag';
import { costOf, effortOf } from './diagnose-words';
import { EvidenceList } from './evidence-list';
import { useDiagnosisChange } from './use-diagnosis-change';
import classes from './diagnose.module.css';

const PublishFindingDialog = lazyDialog(
  async () => (await import('./publish-finding-dialog')).PublishFindingDialog,
);

const ResolveFindingDialog = lazyDialog(
  async () => (await import('./resolve-finding-dialog')).ResolveFindingDialog,
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
  const { statement, confidence, visibility, evidence, resolvedOn } = finding;
  return (
    <li className={classes.finding}>
      <div className={classes.findingHead}>
        <p className={classes.statement}>{statement}</p>
        {mayWrite && <FindingMenu finding={finding} today={today} onEdit={onEdit} />}
      </div>
      <p className={classes.figures}>
        <b>{costOf(finding)}</b>
        <span>{confidence} confidence</span>
        <span>{effortOf(finding)}</span>
        {stage && <span>{stage}</span>}
        {isFocus && <Tag tone="accent">Install focus</Tag>}
        {resolvedOn && <Tag tone="good">Resolved {formatDate(resolvedOn)}</Tag>}
        {visibility === 'published' && <Tag tone="good">Visible to founder</Tag>}
      </p>
      <EvidenceList evidence={evidence} today={today} />
    </li>
  );
}

function FindingMenu({ finding, today, onEdit }: Pick<FindingCardProps, 'finding' | 'today' | 'onEdit'>) {
  const [open, setOpen] = useState<'publish' | 'resolve' | 'delete'>();
  const { engagementId, visibility, statement, resolvedOn } = finding;
  const reopen = useDiagnosisChange({
    engagementId,
    run: () => reopenFinding(finding),
    said: 'Finding reopened.',
  });
  const withdraw = useDiagnosisChange({
    engagementId,
    run: () => withdrawFinding(finding),
    said: 'Unpublished. The founder no longer sees it.',
  });
  const close = () => setOpen(undefined);
  return (
    <div className={`${classes.cardActions} qd-screen-only`}>
      <Button size="compact-sm" variant="subtle" onClick={onEdit} aria-label={`Edit: ${statement}`}>
        Edit
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={`More actions for: ${statement}`}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {visibility === 'private' ? (
            <Menu.Item onClick={() => setOpen('publish')}>Publish to founder</Menu.Item>
          ) : (
            <Menu.Item onClick={() => withdraw.mutate()}>Unpublish</Menu.Item>
          )}
          {resolvedOn ? (
            <Menu.Item onClick={() => reopen.mutate()}>Reopen</Menu.Item>
          ) : (
            <Menu.Item onClick={() => setOpen('resolve')}>Resolve</Menu.Item>
          )}
          <Menu.Item onClick={() => setOpen('delete')}>Delete</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'publish' && <PublishFindingDialog finding={finding} onClose={close} />}
      {open === 'resolve' && <ResolveFindingDialog finding={finding} today={today} onClose={close} />}
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
      yes="Delete finding"
      onYes={() => mutate()}
      pending={isPending}
      error={error}
    >
      “{finding.statement}” and its evidence will be deleted. You can’t undo this.
    </Confirm>
  );
}
