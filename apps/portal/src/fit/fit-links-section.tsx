import { Button, CopyButton, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type FitLink, revokeFitLink } from '../api/fit';
import { toast } from '../ui/toast';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { Section } from '../ui/section';
import { Ago } from '../ui/time';
import { fitLinksQuery, refreshFit } from './fit.queries';
import classes from './leads.module.css';

const Confirm = lazyDialog(async () => (await import('../ui/confirm')).Confirm);

export function FitLinksSection() {
  const query = useQuery(fitLinksQuery);
  return (
    <Section title="Links" note="Anyone with a link can answer and sees your practice’s name.">
      <Loaded query={query}>
        {({ data }) => {
          const open = data.filter(({ revokedAt }) => revokedAt === null);
          const old = data.filter(({ revokedAt }) => revokedAt !== null);
          return (
            <>
              {open.length === 0 && (
                <p className={classes.quiet}>No open links. Create one to collect answers.</p>
              )}
              <ul className={classes.links}>
                {open.map((link) => (
                  <OpenLink key={link.id} link={link} />
                ))}
              </ul>
              {old.length > 0 && (
                <details className={classes.old}>
                  <summary>Revoked links ({old.length})</summary>
                  <ul className={classes.links}>
                    {old.map((link) => (
                      <li key={link.id}>
                        <Name link={link} />
                        <span className={classes.what}>
                          Revoked {link.revokedAt && <Ago instant={link.revokedAt} />}
                        </span>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function Name({ link: { label, responses, createdBy } }: { link: FitLink }) {
  return (
    <span className={classes.who}>
      <b>{label}</b>
      <small>
        {responses === 1 ? '1 answer' : `${responses} answers`}, created by {createdBy.name}
      </small>
    </span>
  );
}

function OpenLink({ link }: { link: FitLink }) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => revokeFitLink(link),
    onSuccess: () => {
      setAsking(false);
      toast(`${link.label} revoked.`);
    },
    onSettled: () => refreshFit(queryClient),
  });
  return (
    <li>
      <Name link={link} />
      <span className={classes.address}>
        <TextInput
          aria-label={`Address of ${link.label}`}
          value={link.url}
          readOnly
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton value={link.url}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy} aria-label={`Copy the address of ${link.label}`}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </span>
      <span className={classes.actions}>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => setAsking(true)}
          aria-label={`Revoke ${link.label}`}
        >
          Revoke
        </Button>
      </span>
      {asking && (
        <Confirm
          onClose={() => setAsking(false)}
          title={`Revoke ${link.label}?`}
          yes="Revoke link"
          pending={isPending}
          error={error}
          onYes={() => mutate()}
        >
          The link stops working right away and can’t be reopened. Answers you already received stay.
        </Confirm>
      )}
    </li>
  );
}
