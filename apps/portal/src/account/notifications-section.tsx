import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type NotificationPreferences,
  readNotificationPreferences,
  saveNotificationPreferences,
} from '../api/notification-preferences';
import { isStale } from '../api/problem';
import { toast } from '../ui/toast';
import { Loaded } from '../ui/loaded';
import { ProblemAlert } from '../ui/problem-alert';
import { Section } from '../ui/section';
import { focusFirst, useProblems } from '../ui/use-problems';
import { useSession } from '../session/session';
import { DigestFields } from './digest-fields';
import { bodyOf, type NotificationValues, validateWith, valuesOf } from './notification-values';
import { QuietFields } from './quiet-fields';
import { TestButton } from './test-button';
import { TopicFields } from './topic-fields';
import { WayFields } from './way-fields';
import classes from './account.module.css';

export const preferencesQuery = queryOptions({
  queryKey: ['notification-preferences'],
  queryFn: readNotificationPreferences,
});

export function NotificationsSection() {
  const { practice } = useSession();
  return practice && <OfPractice name={practice.name} />;
}

function OfPractice({ name }: { name: string }) {
  const query = useQuery(preferencesQuery);
  return (
    <Section id="notifications" title="Notifications" note={name}>
      <Loaded query={query}>{(kept) => <Choices kept={kept} />}</Loaded>
    </Section>
  );
}

function Choices({ kept }: { kept: NotificationPreferences }) {
  const queryClient = useQueryClient();
  const form = useForm<NotificationValues>({ initialValues: valuesOf(kept), validate: validateWith(kept) });
  const { problems, show, clear } = useProblems(form, {
    'quietHours/from': 'quietFrom',
    'quietHours/until': 'quietUntil',
    channels: 'ways',
    mutedTopics: 'topics',
  });
  const { mutate, isPending } = useMutation({
    mutationFn: (values: NotificationValues) =>
      saveNotificationPreferences(bodyOf(values, kept), kept.version),
    onSuccess: (saved) => {
      clear();
      queryClient.setQueryData(preferencesQuery.queryKey, saved);
      form.setValues(valuesOf(saved));
      form.resetDirty(valuesOf(saved));
      toast('Notification settings saved.');
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void queryClient.invalidateQueries(preferencesQuery);
    },
  });
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
    >
      <ProblemAlert {...problems} />
      <p className={classes.quiet}>
        Times are in your time zone, {kept.timeZone.replaceAll('_', ' ')}. You can change it above. Your inbox
        shows every notification, whatever you choose here.
      </p>
      <WayFields form={form} kept={kept} />
      <QuietFields form={form} />
      <TopicFields form={form} />
      <DigestFields form={form} kept={kept} />
      <div className={classes.buttons}>
        <Button type="submit" loading={isPending}>
          Save
        </Button>
        {!form.isDirty('ways') && !form.values.slackWebhook && <TestButton channel={kept.channels[0]!} />}
      </div>
    </form>
  );
}
