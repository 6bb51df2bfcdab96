import { Button, Select, Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { FitRun } from '@quarterdeck/domain/fit-diagnostic';
import { CURRENT_QUESTIONNAIRE } from '@quarterdeck/domain/fit-questionnaires';
import { allows } from '@quarterdeck/domain/roles';
import { useState } from 'react';
import { recordFitRun } from '../api/fit';
import { toast } from '../ui/toast';
import { Page } from '../ui/page';
import { ProblemAlert } from '../ui/problem-alert';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { useSession } from '../session/session';
import { CostScale } from './cost-scale';
import { refreshFit } from './fit.queries';
import { type FitReplyDraft, repliesOf } from './fit-draft';
import { RUN_CHOICES, yesWords } from './fit-words';
import { YesNo } from './yes-no';
import classes from './new-fit-run.module.css';
import form from '../ui/form-page.module.css';

const { version, questions, disqualifiers } = CURRENT_QUESTIONNAIRE;
const OPEN: FitReplyDraft = { answer: null, cost: null };

export function NewFitRunPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/fit/new' });
  const { practice } = useSession();
  const insider = practice !== null && allows(practice.role, 'fit-responses:write');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const keyOf = useIdempotencyKey();
  const [run, setRun] = useState<FitRun>('day_90');
  const [published, setPublished] = useState(false);
  const [replies, setReplies] = useState<Record<string, FitReplyDraft>>({});
  const at = (key: string) => replies[key] ?? OPEN;
  const reply = (key: string, change: Partial<FitReplyDraft>) =>
    setReplies({ ...replies, [key]: { ...at(key), ...change } });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const visibility = insider ? (published ? 'published' : 'private') : undefined;
      const body = { questionnaireVersion: version, answers: repliesOf(replies), run, visibility } as const;
      return recordFitRun(clientId, body, keyOf(body));
    },
    onSuccess: async ({ result, answers }) => {
      void refreshFit(queryClient);
      toast(`Recorded: ${yesWords(result, answers)}.`);
      await navigate({ to: '/p/$slug/clients/$clientId/fit', params: { slug, clientId } });
    },
  });
  const answered = [...questions, ...disqualifiers].filter(({ key }) => at(key).answer !== null).length;
  const open = questions.length + disqualifiers.length - answered;
  return (
    <Page
      title="Answer again"
      windowTitle="Answer the fit diagnostic"
      width="reading"
      above={
        <Link to="/p/$slug/clients/$clientId/fit" params={{ slug, clientId }}>
          Fit diagnostic
        </Link>
      }
      below="What is true of the company today?"
    >
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <Select
          label="When does this apply?"
          data={RUN_CHOICES}
          value={run}
          onChange={(value) => setRun(value ?? 'other')}
        />
        {questions.map(({ key, text }) => (
          <div key={key} className={classes.question}>
            <YesNo legend={text} value={at(key).answer} onChange={(answer) => reply(key, { answer })} />
            {at(key).answer !== null && (
              <CostScale
                legend="How much does it cost today?"
                value={at(key).cost}
                onChange={(cost) => reply(key, { cost })}
              />
            )}
          </div>
        ))}
        {disqualifiers.map(({ key, text }) => (
          <div key={key} className={classes.question}>
            <YesNo legend={text} value={at(key).answer} onChange={(answer) => reply(key, { answer })} />
          </div>
        ))}
        {insider && (
          <Switch
            label="Publish to founder"
            description="You can also do this later, in the list of runs."
            checked={published}
            onChange={({ currentTarget }) => setPublished(currentTarget.checked)}
          />
        )}
        <ProblemAlert error={error} />
        <div className={form.buttons}>
          <Button type="submit" loading={isPending}>
            Record answers
          </Button>
          {open > 0 && <p className={classes.open}>{open} unanswered; they count as no.</p>}
        </div>
      </form>
    </Page>
  );
}
