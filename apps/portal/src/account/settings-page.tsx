import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isStale } from '../api/problem';
import { readPractice, renamePractice } from '../api/practice';
import type { Practice } from '../api/types';
import { toast } from '../ui/toast';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { ProblemAlert } from '../ui/problem-alert';
import { Section } from '../ui/section';
import { focusFirst, useProblems } from '../ui/use-problems';
import { cockpitQuery } from '../clients/clients.queries';
import { CapacitySection } from '../hours/capacity-section';
import { isFilled } from '../session/rules';
import { sessionQuery } from '../session/session';
import { ArchivedClients } from './archived-clients';
import { RecordsSection } from './records-section';
import classes from './account.module.css';

const RemoveDemoDialog = lazyDialog(async () => (await import('./remove-demo-dialog')).RemoveDemoDialog);

const practiceQuery = queryOptions({ queryKey: ['practice'], queryFn: readPractice });

export function SettingsPage() {
  const query = useQuery(practiceQuery);
  return (
    <Page title="Settings" windowTitle="Settings" width="reading">
      <Loaded query={query}>
        {(practice) => (
          <div className={classes.sections}>
            <NameSection practice={practice} />
            <CapacitySection />
            <RecordsSection />
            <ArchivedClients />
            {practice.demo && <DemoSection />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function NameSection({ practice }: { practice: Practice }) {
  const queryClient = useQueryClient();
  const form = useForm({ initialValues: { name: practice.name }, validate: { name: isFilled('a name') } });
  const { problems, show, clear } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: (name: string) => renamePractice(name, practice.version),
    onSuccess: () => {
      clear();
      void queryClient.invalidateQueries(practiceQuery);
      void queryClient.invalidateQueries(cockpitQuery);
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      toast('Practice saved.');
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void queryClient.invalidateQueries(practiceQuery);
    },
  });
  return (
    <Section title="Practice">
      <form
        className={classes.form}
        noValidate
        onSubmit={form.onSubmit(({ name }) => mutate(name.trim()), focusFirst(form))}
      >
        <ProblemAlert {...problems} />
        <TextInput
          {...form.getInputProps('name')}
          label="Name"
          description="Founders see it on their progress page and in emails."
          maxLength={120}
        />
        <Button type="submit" loading={isPending}>
          Save
        </Button>
      </form>
    </Section>
  );
}

function DemoSection() {
  const [asking, setAsking] = useState(false);
  return (
    <Section title="Demo practice">
      <p className={classes.quiet}>
        This practice and its clients are made up. Remove it when you’ve seen enough, then start your own.
      </p>
      <Button color="red" variant="outline" onClick={() => setAsking(true)}>
        Remove demo practice
      </Button>
      {asking && <RemoveDemoDialog onClose={() => setAsking(false)} />}
    </Section>
  );
}
