import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { convertFitResponse, type FitResponse } from '../api/fit';
import { ApiProblem } from '../api/problem';
import { todayIn } from '../ui/format/date';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { useNow } from '../ui/time';
import { ownTimeZone } from '../ui/time-zone-field';
import { focusFirst, useProblems } from '../ui/use-problems';
import { ClientFields, type ClientValues, validateClient } from '../clients/client-fields';
import { refreshClient } from '../clients/clients.queries';
import {
  bodyOfEngagement,
  checkEngagement,
  engagementValues,
  type EngagementValues,
  NewEngagementFields,
} from '../engagement/new-engagement-fields';
import { refreshFit } from './fit.queries';

type Values = ClientValues & EngagementValues;

/** Form fields with a different name in the API. */
const NAMES = {
  'client/name': 'name',
  'client/timeZone': 'timeZone',
  'client/currency': 'currency',
  'client/fiscalYearStartMonth': 'fiscalYearStartMonth',
  'engagement/template': 'template',
  'engagement/kickoffOn': 'kickoffOn',
  'engagement/model': 'model',
  'engagement/fee': 'fee',
  'engagement/fee/amount': 'fee',
};

interface ConvertDialogProps {
  slug: string;
  lead: FitResponse;
  onClose: () => void;
}

/** Statements answered yes become the first hypotheses. */
export function ConvertDialog({ slug, lead, onClose }: ConvertDialogProps) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const now = useNow();
  const form = useForm<Values>({
    initialValues: {
      name: lead.contact?.company ?? '',
      timeZone: ownTimeZone(),
      currency: 'USD',
      fiscalYearStartMonth: '1',
      ...engagementValues(todayIn(ownTimeZone(), now)),
    },
    validate: (values) => ({
      name: validateClient.name(values.name),
      timeZone: validateClient.timeZone(values.timeZone),
      currency: validateClient.currency(values.currency),
      ...checkEngagement(values, values.currency),
    }),
  });
  const { problems, show } = useProblems(form, NAMES);
  const { mutate, isPending } = useMutation({
    mutationFn: (values: Values) =>
      convertFitResponse(lead.id, {
        client: {
          name: values.name.trim(),
          timeZone: values.timeZone,
          currency: values.currency,
          fiscalYearStartMonth: Number(values.fiscalYearStartMonth),
        },
        engagement: bodyOfEngagement(values, values.currency),
      }),
    onSuccess: async ({ client }) => {
      void refreshFit(queryClient);
      if (!client) return;
      void refreshClient(queryClient, client.id);
      toast(`${client.name} is now a client, with a draft of its 90 days.`);
      await navigate({ to: '/p/$slug/clients/$clientId', params: { slug, clientId: client.id } });
    },
    onError: (error) => {
      show(error);
      // Someone else converted it first; the page behind the dialog shows the client.
      if (error instanceof ApiProblem && error.status === 409) void refreshFit(queryClient);
    },
  });
  const held = lead.answers.filter(({ kind, answer }) => kind === 'question' && answer === 'yes').length;
  return (
    <FormDialog
      title={`Convert ${lead.contact?.company ?? 'this company'} to a client`}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Convert to client"
      pending={isPending}
      problems={problems}
    >
      <p>
        The engagement starts as a draft. Nothing runs or gets sent yet.{' '}
        {held > 0 &&
          `${held === 1 ? 'The statement' : `The ${held} statements`} answered yes become its first hypotheses.`}
      </p>
      <ClientFields form={form} />
      <NewEngagementFields form={form} currency={form.values.currency} />
    </FormDialog>
  );
}
