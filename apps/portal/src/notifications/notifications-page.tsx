import { Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { placeOf } from '../ui/format/date';
import { Blank } from '../ui/blank';
import { LoadMore } from '../ui/load-more';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { useNames } from '../records/use-names';
import { useSession } from '../session/session';
import { NotificationRow } from './notification-row';
import { emptyWords } from './notification-words';
import { notificationsQuery } from './notifications.queries';
import { StateTabs } from './state-tabs';
import classes from './notifications.module.css';

const EVERY = { value: '', label: 'All clients' };

export function NotificationsPage() {
  const { slug } = useParams({ from: '/inside/p/$slug/settings/notifications' });
  const { client, state } = useSearch({ from: '/inside/p/$slug/settings/notifications' });
  const navigate = useNavigate({ from: '/p/$slug/settings/notifications' });
  const { practice, user } = useSession();
  const { names, clients } = useNames();
  const query = useInfiniteQuery(notificationsQuery({ clientId: client, state }));
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
      below={`Everything your practice sends. Times are in ${placeOf(user.timeZone)}.`}
    >
      <StateTabs slug={slug} client={client} />
      <div className={`${classes.filter} qd-screen-only`}>
        <Select
          label="Client"
          data={[EVERY, ...choices]}
          value={client ?? ''}
          onChange={(value) =>
            void navigate({ search: { state, client: value || undefined }, replace: true })
          }
        />
      </div>
      <Loaded query={query} skeleton={<LoadingLines rows={6} />}>
        {({ pages }) => {
          const notifications = pages.flatMap(({ data }) => data);
          if (notifications.length === 0) {
            const { heading, text } = emptyWords(state);
            return (
              <Blank heading={heading} level={2}>
                {text}
              </Blank>
            );
          }
          return (
            <div className={classes.list}>
              <Section title="Notifications">
                <ul className={classes.messages}>
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
                key={`${client} ${state}`}
                query={query}
                label="Show older notifications"
                end="That’s everything."
              />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}
