import { Alert, Button, Switch } from '@mantine/core';
import { type RitualKind, COUNTED_KIND } from '@quarterdeck/domain/ritual-kind';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { submitCheckIn } from '../../api/check-ins';
import type { OccurrenceDetail } from '../../api/types';
import { ApiProblem } from '../../api/problem';
import { ProblemAlert } from '../../ui/problem-alert';
import { Ago } from '../../ui/time';
import { useIdempotencyKey } from '../../ui/use-idempotency-key';
import { focusFirst, useProblems } from '../../ui/use-problems';
import { refreshClient } from '../../clients/clients.queries';
import { useSession } from '../../session/session';
import { CheckInFields, validateCheckIn } from './check-in-fields';
import { EMPTY, textOf } from './check-in-values';
import { occurrenceQuery, preparationQuery } from '../check-ins.queries';
import { type CheckInDraft, dropDraft } from './draft';
import { DraftNote } from './draft-note';
import { ExcuseButton } from './excuse-button';
import { LastWeek } from '../last-week';
import { Agenda, OnTheTable } from './on-the-table';
import { useAnnounce } from '../publication';
import { useDraft } from './use-draft';
import classes from '../check-in.module.css';

/** Drafts survive until the check-in is submitted. */
export function CheckInForm({ slug, occurrence }: { slug: string; occurrence: OccurrenceDetail }) {
  const { id, kind, client, previousCheckIn } = occurrence;
  const found = useQuery(preparationQuery(id)).data;
  const { user } = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce(id, client.id);
  const keyOf = useIdempotencyKey();
  const { kept, state, changed, rest, drop } = useDraft(user.id, occurrence);
  // Published last time, so default to publishing again.
  const publish = previousCheckIn?.visibility === 'published';
  const blocked = previousCheckIn?.blocked ?? '';
  const empty = { ...EMPTY, blocked, publish };
  const form = useForm<CheckInDraft>({
    initialValues: { ...empty, ...kept?.draft },
    validate: validateCheckIn(kind, client.currency),
    onValuesChange: changed,
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: async (values: CheckInDraft) => {
      await rest();
      const body = {
        ...textOf(values, client.currency),
        visibility: values.publish ? ('published' as const) : ('private' as const),
      };
      return submitCheckIn(id, body, keyOf(body));
    },
    onSuccess: async (checkIn) => {
      dropDraft(user.id, id);
      announce('Check-in submitted.', checkIn);
      void queryClient.invalidateQueries(occurrenceQuery(id));
      void refreshClient(queryClient, client.id);
      await navigate({ to: '/p/$slug/clients/$clientId', params: { slug, clientId: client.id } });
    },
    onError: (error) => {
      show(error);
      // Someone else submitted first: show theirs and keep the draft.
      if (error instanceof ApiProblem && error.code === 'check_in.exists') {
        void queryClient.invalidateQueries(occurrenceQuery(id));
      }
    },
  });
  const submit = form.onSubmit((values) => mutate(values), focusFirst(form));
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !isPending) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    }
  };
  const startOver = () => {
    drop();
    form.setValues(empty);
  };

  const need = (line: string) => {
    const said = form.values.decisionsNeeded.trimEnd();
    if (!said.split('\n').includes(line))
      form.setFieldValue('decisionsNeeded', said ? `${said}\n${line}` : line);
  };

  return (
    <div className={classes.columns}>
      <form className={classes.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
        {kept && (
          <Alert variant="outline" p="xs" role="status">
            Unsent draft from <Ago instant={kept.savedAt} />.{' '}
            <Button size="compact-sm" variant="subtle" onClick={startOver}>
              Start over
            </Button>
          </Alert>
        )}
        {found && <OnTheTable slug={slug} occurrence={occurrence} found={found} onNeeded={need} />}
        {found && (
          <p>
            <Link to="/p/$slug/check-ins/$occurrenceId/meeting" params={{ slug, occurrenceId: id }}>
              {form.values.meeting ? 'Resume meeting' : 'Run as a meeting'}
            </Link>
          </p>
        )}
        {found && <Agenda agenda={found.agenda} />}
        <CheckInFields
          form={form}
          kind={kind}
          currency={client.currency}
          carried={blocked !== '' && form.values.blocked === blocked}
        />
        <Switch
          {...form.getInputProps('publish', { type: 'checkbox' })}
          label="Publish to founder"
          description={publishWords(kind)}
        />
        <ProblemAlert {...problems} />
        <div className={classes.submit}>
          <Button type="submit" loading={isPending}>
            {form.values.publish ? 'Submit and publish' : 'Submit'}
          </Button>
          <ExcuseButton occurrence={occurrence} />
          <DraftNote state={state} />
          <small>Ctrl+Enter to submit</small>
        </div>
      </form>
      <LastWeek checkIn={previousCheckIn} />
    </div>
  );
}

const publishWords = (kind: RitualKind) =>
  kind === COUNTED_KIND
    ? 'The founder sees it on their progress page, and gets it by email in two minutes. You can unpublish it until then.'
    : 'The founder sees it on their progress page. You can unpublish it.';
