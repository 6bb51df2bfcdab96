import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { createEngagement } from '../api/engagements';
import type { ClientOverview } from '../api/types';
import { toast } from '../ui/toast';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { ProblemAlert } from '../ui/problem-alert';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { focusFirst, useProblems } from '../ui/use-problems';
import { overviewQuery, refreshClient } from '../clients/clients.queries';
import {
  bodyOfEngagement,
  checkEngagement,
  engagementValues,
  type EngagementValues,
  NewEngagementFields,
} from './new-engagement-fields';
import classes from '../ui/form-page.module.css';

export function NewEngagementPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/engagements/new' });
  const query = useQuery(overviewQuery(clientId));
  return <Loaded query={query}>{(overview) => <NewEngagement slug={slug} overview={overview} />}</Loaded>;
}

function NewEngagement({ slug, overview: { client, today } }: { slug: string; overview: ClientOverview }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const keyOf = useIdempotencyKey();
  const form = useForm<EngagementValues>({
    initialValues: engagementValues(today),
    validate: (values) => checkEngagement(values, client.currency),
  });
  const { problems, show } = useProblems(form);
  const params = { slug, clientId: client.id };
  const { mutate, isPending } = useMutation({
    mutationFn: (values: EngagementValues) => {
      const body = bodyOfEngagement(values, client.currency);
      return createEngagement(client.id, body, keyOf(body));
    },
    onSuccess: async () => {
      await refreshClient(queryClient, client.id);
      toast('The 90 days are planned.');
      await navigate({ to: '/p/$slug/clients/$clientId/set-up', params });
    },
    onError: show,
  });
  return (
    <Page
      title="Plan the 90 days"
      windowTitle={`Plan the 90 days, ${client.name}`}
      width="reading"
      above={
        <Link to="/p/$slug/clients/$clientId" params={params}>
          {client.name}
        </Link>
      }
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      >
        <NewEngagementFields form={form} currency={client.currency} />
        <ProblemAlert {...problems} />
        <div className={classes.buttons}>
          <Button type="submit" loading={isPending}>
            Plan the 90 days
          </Button>
        </div>
      </form>
    </Page>
  );
}
