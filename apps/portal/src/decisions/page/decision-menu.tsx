import { ActionIcon, Button, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { decisionFilePath } from '../../api/decision-imports';
import { proposeDecision, publishDecision, unpublishDecision } from '../../api/decisions';
import type { Decision } from '../../api/types';
import { lazyDialog } from '../../ui/lazy-dialog';
import { useSession } from '../../session/session';
import { stepsOf } from '../acts/act-rules';
import { type ReasonStep, reasonOf } from '../acts/reasons';
import { useAct } from '../acts/use-act';

const ReasonDialog = lazyDialog(async () => (await import('../acts/reason-dialog')).ReasonDialog);
const SupersedeDialog = lazyDialog(async () => (await import('../acts/supersede-dialog')).SupersedeDialog);

export function DecisionMenu({ slug, decision }: { slug: string; decision: Decision }) {
  const { practice } = useSession();
  const [dialog, setDialog] = useState<ReasonStep | 'supersede'>();
  const { mutate } = useAct(decision);
  if (!practice) return null;
  const { id, number, state } = decision;
  const steps = stepsOf(decision, practice);
  const close = () => setDialog(undefined);
  return (
    <>
      {steps.edit && state !== 'draft' && (
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link to="/p/$slug/decisions/$decisionId/edit" params={{ slug, decisionId: id }} {...props} />
          )}
        >
          Edit
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={`More actions for ${number}`}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {steps.publish && (
            <Menu.Item
              onClick={() => mutate({ run: publishDecision, said: 'Published. The founder can see it now.' })}
            >
              Publish to founder
            </Menu.Item>
          )}
          {steps.unpublish && (
            <Menu.Item onClick={() => mutate({ run: unpublishDecision, said: 'Private again.' })}>
              Unpublish
            </Menu.Item>
          )}
          {steps.askFounder && (
            <Menu.Item
              onClick={() =>
                mutate({
                  run: (at) => proposeDecision(at, true),
                  said: `${number} is waiting for the founder.`,
                })
              }
            >
              Let the founder decide
            </Menu.Item>
          )}
          {steps.supersede && <Menu.Item onClick={() => setDialog('supersede')}>Supersede</Menu.Item>}
          {steps.deprecate && <Menu.Item onClick={() => setDialog('deprecate')}>Deprecate</Menu.Item>}
          {steps.withdraw && <Menu.Item onClick={() => setDialog('withdraw')}>Withdraw</Menu.Item>}
          <Menu.Item onClick={() => window.print()}>Print</Menu.Item>
          <Menu.Item component="a" href={decisionFilePath(id)} download>
            Save as Markdown
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'supersede' && <SupersedeDialog slug={slug} decision={decision} onClose={close} />}
      {dialog && dialog !== 'supersede' && (
        <ReasonDialog {...reasonOf(dialog, decision)} decision={decision} onClose={close} />
      )}
    </>
  );
}
