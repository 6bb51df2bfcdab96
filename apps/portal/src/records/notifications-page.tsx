import { Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { placeOf } from '../app/format/date';
import { Blank } from '../app/ui/blank';
import { LoadMore } from '../app/ui/load-more';
import { Loaded } from '../app/ui/loaded';
import { LoadingLines } from '../app/ui/loading-lines';
import { Page } from '../app/ui/page';
import { Section } from '../app/ui/section';
import { useSession } from '../session/session';
import { NotificationRow } from './notification-row';
import { notificationsQuery } from './records.queries';
import { useNames } from './use-names';
import classes from './records.module.css';

const EVERY = { value: '', label: 'Every client' };

/** What was sent to whom when, and what was not, newest first. */
export function NotificationsPage() {
  const { slug } = useParams({ from: '/inside/p/$slug/settings/notifications' });
  const { client } = useSearch({ from: '/inside/p/$slug/settings/notifications' });
  const navigate = useNavigate({ from: '/p/$slug/settings/notifications' });
  const { practice, user } = useSession();
  const { names, clients } = useNames();
  const query = useInfiniteQuery(notificationsQuery(client));
  const choices = clients.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Page
      title="Notifications"
      windowTitle="Notifications"
      above={
        practice?.role === 'owner' && (
          <Link to="/p/$slug/settings" params={{ slug }}>
            Settings
          </Link>
        )
      }
      below={`Mails of the practice. Times are those of ${placeOf(user.timeZone)}.`}
    >
      <div className={`${classes.filter} qd-screen-only`}>
        <Select
          label="About"
          data={[EVERY, ...choices]}
          value={client ?? ''}
          onChange={(value) => void navigate({ search: { client: value || undefined }, replace: true })}
        />
      </div>
      <Loaded query={query} skeleton={<LoadingLines rows={6} />}>
        {({ pages }) => {
          const notifications = pages.flatMap(({ data }) => data);
          if (notifications.length === 0) {
            return (
              <Blank heading="Nothing was sent yet" level={2}>
                Reminders of check-ins and invitations are listed here from the moment they are due.
              </Blank>
            );
          }
          return (
            <div className={classes.days}>
              <Section title="Mails">
                <ul className={classes.mails}>
                  {notifications.map((notification) => (
                    <NotificationRow
                      key={notification.id}
                      slug={slug}
                      notification={notification}
                      names={names}
                      timeZone={user.timeZone}
                    />
                  ))}
                </ul>
              </Section>
              <LoadMore
                key={client}
                query={query}
                label="Show older notifications"
                end="These are all of them."
              />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
