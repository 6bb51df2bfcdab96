import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { type Chosen, type DecisionImport, importDecisions } from '../../api/decision-imports';
import { newIdempotencyKey } from '../../api/http';
import { toast } from '../../ui/toast';
import { ProblemAlert } from '../../ui/problem-alert';
import { refreshClient } from '../../clients/clients.queries';
import { ChooseFiles } from './choose-files';
import { CannotBeSent, type PathAndFile, readChosen } from './chosen-files';
import { DryRun } from './dry-run';
import classes from './import.module.css';
import { decisionsWord, refusedOf, summaryOf } from './import-words';

interface Looked {
  chosen: Chosen;
  result: DecisionImport;
  /** One key per preview, so retrying an import can't save it twice. */
  key: string;
}

export function ImportSteps(props: { slug: string; clientId: string; engagementId: string }) {
  const { engagementId } = props;
  const [looked, setLooked] = useState<Looked>();
  const look = useMutation({
    mutationFn: async (found: Promise<PathAndFile[]>): Promise<Looked> => {
      const chosen = await readChosen(await found);
      const result = await importDecisions(engagementId, chosen, { dryRun: true });
      return { chosen, result, key: newIdempotencyKey() };
    },
    onSuccess: setLooked,
  });
  if (looked) return <Ready {...props} looked={looked} onAgain={() => setLooked(undefined)} />;
  return (
    <>
      {look.error instanceof CannotBeSent ? (
        <p role="alert" className={classes.refused}>
          {look.error.message}
        </p>
      ) : (
        <ProblemAlert error={look.error} />
      )}
      <ChooseFiles pending={look.isPending} onChoose={look.mutate} />
    </>
  );
}

interface ReadyProps {
  slug: string;
  clientId: string;
  engagementId: string;
  looked: Looked;
  onAgain: () => void;
}

function Ready({ slug, clientId, engagementId, looked: { chosen, result, key }, onAgain }: ReadyProps) {
  const [leaveOut, setLeaveOut] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const run = useMutation({
    mutationFn: () =>
      importDecisions(engagementId, chosen, { leaveOut, key: leaveOut ? `${key}-rest` : key }),
    onSuccess: ({ imported }) => {
      void queryClient.invalidateQueries({ queryKey: ['decisions'] });
      void refreshClient(queryClient, clientId);
      toast(`${decisionsWord(imported)} imported.`);
      void navigate({ to: '/p/$slug/clients/$clientId/decisions', params: { slug, clientId } });
    },
  });
  useEffect(() => heading.current?.focus(), []);
  const refused = refusedOf(result);
  const mayRun = result.imported > 0 && (refused === 0 || leaveOut);
  return (
    <>
      <section className={classes.summary}>
        <h2 ref={heading} tabIndex={-1}>
          {summaryOf(result)}
        </h2>
        <p className={classes.hint}>From {chosen.name}. Nothing is saved yet.</p>
        <ProblemAlert error={run.error} />
        {refused > 0 && result.imported > 0 && (
          <Checkbox
            checked={leaveOut}
            onChange={(event) => setLeaveOut(event.currentTarget.checked)}
            label={`Skip files that can’t be imported (${refused})`}
          />
        )}
        <div className={classes.buttons}>
          <Button disabled={!mayRun} loading={run.isPending} onClick={() => run.mutate()}>
            Import {decisionsWord(result.imported)}
          </Button>
          <Button variant="default" disabled={run.isPending} onClick={onAgain}>
            Choose other files
          </Button>
        </div>
        <p role="status" className={classes.hint}>
          {run.isPending ? `Importing ${decisionsWord(result.imported)}. Either all are saved or none.` : ''}
        </p>
      </section>
      <DryRun result={result} />
    </>
  );
}
