import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { allows } from '@quarterdeck/domain/roles';
import { changeFitResponse, type FitResponse } from '../api/fit';
import { sentenceOf } from '../api/problem';
import { toast, toastProblem } from '../ui/toast';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { Ago } from '../ui/time';
import { useSession } from '../session/session';
import { refreshFit } from './fit.queries';
import { nameOfRun, yesWords } from './fit-words';
import classes from './fit-runs.module.css';

export function FitRunList({ runs }: { runs: readonly FitResponse[] }) {
  const { practice } = useSession();
  const mayPublish = practice !== null && allows(practice.role, 'fit-responses:write');
  return (
    <Section title="Runs">
      <ul className={classes.runs}>
        {runs.map((run) => (
          <li key={run.id}>
            <span>
              <b>{nameOfRun(run.run)}</b>{' '}
              <small>
                <Ago instant={run.createdAt} /> by {run.recordedBy?.name ?? run.contact?.name}
              </small>
            </span>
            <span>{yesWords(run.result, run.answers)}</span>
            {mayPublish && <Visibility run={run} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Visibility({ run }: { run: FitResponse }) {
  const queryClient = useQueryClient();
  const shown = run.visibility === 'published';
  const { mutate, isPending } = useMutation({
    mutationFn: () => changeFitResponse(run, { visibility: shown ? 'private' : 'published' }),
    onSuccess: () =>
      toast(
        shown
          ? 'Unpublished. The founder no longer sees this run.'
          : 'Published. The founder can see this run now.',
      ),
    onError: (error) => toastProblem(sentenceOf(error)),
    onSettled: () => refreshFit(queryClient),
  });
  return (
    <span className={classes.visibility}>
      <Tag tone={shown ? 'accent' : 'plain'}>{shown ? 'Published' : 'Private'}</Tag>
      <Button
        size="compact-sm"
        variant="subtle"
        loading={isPending}
        onClick={() => mutate()}
        aria-label={`${shown ? 'Unpublish' : 'Publish to founder'}: ${nameOfRun(run.run)}`}
      >
        {shown ? 'Unpublish' : 'Publish to founder'}
      </Button>
    </span>
  );
}
