import { Button } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { listMails } from '../api/mailbox';
import { Blank } from '../ui/blank';
import { Loaded } from '../ui/loaded';
import { Mark } from '../ui/mark';
import { Page } from '../ui/page';
import { Ago } from '../ui/time';
import { MailView } from './mail-view';
import classes from './mailbox.module.css';

const mailsQuery = queryOptions({
  queryKey: ['mailbox'],
  queryFn: listMails,
  refetchInterval: 5000,
  staleTime: 0,
});

/** Development only: emails stay here, and their links open in this portal. */
export function MailboxPage() {
  const { mail } = useSearch({ from: '/mailbox' });
  const query = useQuery(mailsQuery);
  return (
    <>
      <header className={classes.bar}>
        <Link to="/">
          <Mark size={20} /> Quarterdeck
        </Link>
      </header>
      <main id="main" tabIndex={-1}>
        <Page
          title="Mailbox"
          windowTitle="Mailbox"
          below="Emails from this development server. Nothing is sent for real."
          actions={
            <Button variant="default" loading={query.isRefetching} onClick={() => void query.refetch()}>
              Refresh
            </Button>
          }
        >
          <Loaded query={query}>
            {({ data }) =>
              data.length === 0 ? (
                <Blank heading="No emails yet" level={2}>
                  Request a sign-in link or invite someone. The email will appear here.
                </Blank>
              ) : (
                <div className={classes.columns}>
                  <ul className={classes.list} aria-label="Emails">
                    {data.map(({ id, to, subject, receivedAt }) => (
                      <li key={id}>
                        <Link
                          to="/mailbox"
                          search={{ mail: id }}
                          resetScroll={false}
                          className={classes.item}
                          aria-current={id === mail ? 'true' : undefined}
                        >
                          <b>{subject}</b>
                          <span>
                            {to}, <Ago instant={receivedAt} />
                          </span>
                        </Link>
                      </li>
                    ))}
                  </ul>
                  {mail ? (
                    <MailView key={mail} id={mail} />
                  ) : (
                    <p className={classes.hint}>Choose an email to read it.</p>
                  )}
                </div>
              )
            }
          </Loaded>
        </Page>
      </main>
    </>
  );
}
