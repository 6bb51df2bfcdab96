import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { readInboxItem, readInboxUpTo } from '../api/inbox';
import { sentenceOf } from '../api/problem';
import { toastProblem } from '../ui/toast';
import { Blank } from '../ui/blank';
import { LoadMore } from '../ui/load-more';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { useSession } from '../session/session';
import { InboxRow } from './inbox-row';
import { INBOX, inboxQuery } from './inbox.queries';
import classes from './inbox.module.css';

export function InboxPage() {
  const { user } = useSession();
  const query = useInfiniteQuery(inboxQuery);
  const queryClient = useQueryClient();
  const read = useMutation<unknown, Error, { id: string; all?: boolean }>({
    mutationFn: ({ id, all }) => (all ? readInboxUpTo(id) : readInboxItem(id)),
    onError: (error) => toastProblem(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [INBOX] }),
  });
  const pages = query.data?.pages ?? [];
  const newest = pages[0]?.data[0];
  const unread = pages[0]?.unread ?? 0;
  return (
    <Page
      title="Inbox"
      windowTitle={unread > 0 ? `Inbox (${unread > 99 ? '99+' : unread})` : 'Inbox'}
      width="reading"
      below="Every notification you got in this practice, even if you turned off its email."
      actions={
        newest &&
        unread > 0 && (
          <Button
            variant="default"
            loading={read.isPending && read.variables.all}
            onClick={() => read.mutate({ id: newest.id, all: true })}
          >
            Mark all as read
          </Button>
        )
      }
    >
      <Loaded query={query} skeleton={<LoadingLines rows={6} />}>
        {() => {
          const items = pages.flatMap(({ data }) => data);
          if (items.length === 0) {
            return (
              <Blank heading="No notifications yet" level={2}>
                Reminders, decisions waiting for you and other notifications appear here.
              </Blank>
            );
          }
          return (
            <>
              <ul className={classes.items}>
                {items.map((item) => (
                  <InboxRow
                    key={item.id}
                    item={item}
                    timeZone={user.timeZone}
                    onRead={() => read.mutate({ id: item.id })}
                  />
                ))}
              </ul>
              <LoadMore query={query} label="Show older notifications" end="That’s everything." />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
