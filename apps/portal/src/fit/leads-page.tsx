import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { FitResponse } from '../api/fit';
import { Blank } from '../ui/blank';
import { lazyDialog } from '../ui/lazy-dialog';
import { LoadMore } from '../ui/load-more';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { Ago } from '../ui/time';
import { FitLinksSection } from './fit-links-section';
import { leadsQuery } from './fit.queries';
import { nameOfOutcome, yesWords } from './fit-words';
import classes from './leads.module.css';

const NewLinkDialog = lazyDialog(async () => (await import('./new-link-dialog')).NewLinkDialog);

export function LeadsPage() {
  const { slug } = useParams({ from: '/inside/p/$slug/leads' });
  const [unread, setUnread] = useState(false);
  const [making, setMaking] = useState(false);
  const query = useInfiniteQuery(leadsQuery(unread));
  const make = <Button onClick={() => setMaking(true)}>New link</Button>;
  return (
    <Page
      title="Leads"
      windowTitle="Leads"
      below="Companies that answered your fit diagnostic. It takes them two minutes, and your first conversation starts from what hurts."
      actions={make}
    >
      <div className={classes.sections}>
        <Section
          title="Answers"
          actions={
            <Button
              size="compact-sm"
              variant="subtle"
              aria-pressed={unread}
              onClick={() => setUnread(!unread)}
            >
              {unread ? 'Show all' : 'Show unread only'}
            </Button>
          }
        >
          <Loaded query={query} skeleton={<LoadingLines rows={4} />}>
            {({ pages }) => {
              const leads = pages.flatMap(({ data }) => data);
              if (leads.length === 0) return <NoLeads unread={unread} />;
              return (
                <>
                  <ul className={classes.leads}>
                    {leads.map((lead) => (
                      <Lead key={lead.id} slug={slug} lead={lead} />
                    ))}
                  </ul>
                  <LoadMore
                    key={String(unread)}
                    query={query}
                    label="Show older answers"
                    end="That’s everything."
                  />
                </>
              );
            }}
          </Loaded>
        </Section>
        <FitLinksSection />
      </div>
      {making && <NewLinkDialog onClose={() => setMaking(false)} />}
    </Page>
  );
}

function NoLeads({ unread }: { unread: boolean }) {
  if (unread) return <p className={classes.quiet}>You’ve read everything.</p>;
  return (
    <Blank heading="No answers yet">
      Create a link and put it on your website or in an email. Answers will appear here.
    </Blank>
  );
}

function Lead({ slug, lead }: { slug: string; lead: FitResponse }) {
  const { id, contact, result, answers, client, readAt, createdAt, link } = lead;
  return (
    <li>
      <span className={classes.who}>
        <Link to="/p/$slug/leads/$responseId" params={{ slug, responseId: id }} data-unread={readAt === null}>
          {contact?.company}
        </Link>
        {readAt === null && <Tag tone="accent">New</Tag>}
        <small>
          {contact?.name}, <Ago instant={createdAt} />
          {link && `, ${link.label}`}
        </small>
      </span>
      <span className={classes.what}>
        <Tag tone={result.outcome === 'fit' ? 'good' : 'plain'}>{nameOfOutcome(result.outcome)}</Tag>{' '}
        {yesWords(result, answers)}
      </span>
      <span className={classes.what}>{client ? `Client ${client.name}` : ''}</span>
    </li>
  );
}
