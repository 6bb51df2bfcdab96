import { Button, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { createClient } from '../api/clients';
import { createEngagement } from '../api/engagements';
import type { Client } from '../api/types';
import { todayIn } from '../ui/format/date';
import { toast } from '../ui/toast';
import { Page } from '../ui/page';
import { ProblemAlert } from '../ui/problem-alert';
import { useNow } from '../ui/time';
import { ownTimeZone } from '../ui/time-zone-field';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { focusFirst, useProblems } from '../ui/use-problems';
import {
  bodyOfEngagement,
  checkEngagement,
  engagementValues,
  type EngagementValues,
  NewEngagementFields,
} from '../engagement/new-engagement-fields';
import { ClientFields, type ClientValues, validateClient } from './client-fields';
import { cockpitQuery, refreshClient } from './clients.queries';
import classes from '../ui/form-page.module.css';

type Values = ClientValues & EngagementValues & { plan: boolean };

export function NewClientPage() {
  const { slug } = useParams({ from: '/inside/p/$slug/clients/new' });
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const clientKey = useIdempotencyKey();
  const engagementKey = useIdempotencyKey();
  const now = useNow();
  const first = useQuery(cockpitQuery).data?.clients.length === 0;
  // Set when the client was created but its engagement was refused.
  const [client, setClient] = useState<Client>();
  const form = useForm<Values>({
    initialValues: {
      name: '',
      timeZone: ownTimeZone(),
      currency: 'USD',
      fiscalYearStartMonth: '1',
      plan: true,
      ...engagementValues(todayIn(ownTimeZone(), now)),
    },
    validate: (values) => ({
      name: validateClient.name(values.name),
      timeZone: validateClient.timeZone(values.timeZone),
      currency: validateClient.currency(values.currency),
      ...(values.plan ? checkEngagement(values, values.currency) : {}),
    }),
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: async (values: Values) => {
      const body = {
        name: values.name.trim(),
        timeZone: values.timeZone,
        currency: values.currency,
        fiscalYearStartMonth: Number(values.fiscalYearStartMonth),
      };
      const made = client ?? (await createClient(body, clientKey(body)));
      setClient(made);
      if (values.plan) {
        const plan = bodyOfEngagement(values, made.currency);
        await createEngagement(made.id, plan, engagementKey(plan));
      }
      return made;
    },
    onSuccess: async ({ id, name }) => {
      void refreshClient(queryClient, id);
      toast(`${name} added.`);
      const planned = form.getValues().plan;
      const to = planned ? '/p/$slug/clients/$clientId/set-up' : '/p/$slug/clients/$clientId';
      await navigate({ to, params: { slug, clientId: id } });
    },
    onError: show,
  });
  const { plan, currency } = form.values;
  return (
    <Page
      title={first ? 'Your first client' : 'New client'}
      windowTitle="New client"
      width="reading"
      below={
        first ? 'Step 2 of 3. Next, answer five questions about the work. Then you can start.' : undefined
      }
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      >
        <div className={classes.part}>
          {client ? (
            <p>{client.name} has been added. Now plan its engagement.</p>
          ) : (
            <ClientFields form={form} />
          )}
        </div>
        <div className={classes.part}>
          <Switch
            {...form.getInputProps('plan', { type: 'checkbox' })}
            label="Plan the 90 days now"
            description="Saved as a draft. Nothing runs or gets sent until you activate it."
          />
          {plan && <NewEngagementFields form={form} currency={currency} />}
        </div>
        <ProblemAlert {...problems} />
        <div className={classes.buttons}>
          <Button type="submit" loading={isPending}>
            {plan ? 'Add client and plan the 90 days' : 'Add client'}
          </Button>
        </div>
      </form>
    </Page>
  );
}
