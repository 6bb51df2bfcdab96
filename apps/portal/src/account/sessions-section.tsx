import { Button } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sentenceOf } from '../api/problem';
import { listSessions, revokeSession } from '../api/session';
import type { OpenSession } from '../api/types';
import { toast, toastProblem } from '../ui/toast';
import { Loaded } from '../ui/loaded';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { Ago } from '../ui/time';
import { deviceOf } from './device';
import classes from './account.module.css';

const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: listSessions });

export function SessionsSection() {
  const query = useQuery(sessionsQuery);
  return (
    <Section title="Where you’re signed in">
      <Loaded query={query}>
        {({ data }) => (
          <ul className={classes.sessions}>
            {data.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}

function SessionRow({ session }: { session: OpenSession }) {
  const queryClient = useQueryClient();
  const device = deviceOf(session.userAgent);
  const { mutate, isPending } = useMutation({
    mutationFn: () => revokeSession(session.id),
    onSuccess: () => toast(`Signed out: ${device}.`),
    onError: (error) => toastProblem(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries(sessionsQuery),
  });
  return (
    <li>
      <span title={session.userAgent ?? undefined}>
        {device} {session.current && <Tag tone="accent">This device</Tag>}
        <small>
          {session.address ? `${session.address}, last` : 'Last'} seen <Ago instant={session.lastSeenAt} />,
          signed in <Ago instant={session.createdAt} />
        </small>
      </span>
      {!session.current && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={isPending}
          onClick={() => mutate()}
          aria-label={`Sign out ${device}`}
        >
          Sign out
        </Button>
      )}
    </li>
  );
}
