import { ActionIcon, Button } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { allows } from '@quarterdeck/domain/roles';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { linkDecision } from '../../api/decisions';
import { sentenceOf } from '../../api/problem';
import type { Decision } from '../../api/types';
import { toastProblem } from '../../ui/toast';
import { lazyDialog } from '../../ui/lazy-dialog';
import { Section } from '../../ui/section';
import { useSession } from '../../session/session';
import { nameOfLinkType } from '../decision-words';
import { takeDecision } from '../decisions.queries';
import classes from './decision-page.module.css';

const LinkDialog = lazyDialog(async () => (await import('./link-dialog')).LinkDialog);

export function LinksSection({ slug, decision }: { slug: string; decision: Decision }) {
  const { practice } = useSession();
  const [adding, setAdding] = useState(false);
  const { mutate } = useUnlink(decision);
  const { links } = decision;
  const mayWrite = practice !== null && allows(practice.role, 'decisions:write');
  return (
    <Section
      title="Links"
      actions={
        mayWrite && (
          <Button size="compact-sm" variant="subtle" onClick={() => setAdding(true)}>
            Link
          </Button>
        )
      }
    >
      {links.length === 0 ? (
        <p className={classes.quiet}>No links yet.</p>
      ) : (
        <ul className={classes.links}>
          {links.map(({ recordType, recordId, label }) => (
            <li key={recordId}>
              <span>
                {recordType === 'decision' ? (
                  <Link to="/p/$slug/decisions/$decisionId" params={{ slug, decisionId: recordId }}>
                    {label}
                  </Link>
                ) : (
                  label
                )}
                <small>{nameOfLinkType(recordType)}</small>
              </span>
              {mayWrite && (
                <ActionIcon
                  variant="subtle"
                  className="qd-screen-only"
                  aria-label={`Unlink ${label}`}
                  onClick={() => mutate(recordId)}
                >
                  <IconX size={15} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {adding && <LinkDialog decision={decision} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function useUnlink(decision: Decision) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (recordId: string) =>
      linkDecision(
        decision,
        decision.links.filter((link) => link.recordId !== recordId),
      ),
    onSuccess: (changed) => takeDecision(queryClient, changed),
    onError: (error) => toastProblem(sentenceOf(error)),
  });
}
