import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem, sentenceOf } from '../api/problem';
import type { FitDiagnostic } from '../api/fit';
import { LoadingLines } from '../ui/loading-lines';
import { diagnosticQuery } from './fit.queries';
import { dropFitDraft, type FitDraft, keepFitDraft, readFitDraft } from './fit-draft';
import { FitResultPage } from './fit-result-page';
import { FitShell } from './fit-shell';
import { FitSteps } from './fit-steps';
import classes from './fit-page.module.css';

/** Public: works without an account. */
export function FitPage() {
  const { token } = useParams({ from: '/fit/$token' });
  const query = useQuery({ ...diagnosticQuery(token), retry: false });
  if (query.data) return <Diagnostic key={token} token={token} diagnostic={query.data} />;
  if (!query.error) {
    return (
      <FitShell windowTitle="Fit diagnostic">
        <LoadingLines rows={3} height={40} />
      </FitShell>
    );
  }
  const gone = query.error instanceof ApiProblem && [400, 404].includes(query.error.status);
  return (
    <FitShell windowTitle="Fit diagnostic">
      <h1 tabIndex={-1}>{gone ? 'This link no longer works' : 'This didn’t load'}</h1>
      <p className={classes.lead}>
        {gone ? 'Ask the person who gave you the link for a new one.' : sentenceOf(query.error)}
      </p>
      {!gone && (
        <Button mt="md" loading={query.isFetching} onClick={() => void query.refetch()}>
          Try again
        </Button>
      )}
    </FitShell>
  );
}

function Diagnostic({ token, diagnostic }: { token: string; diagnostic: FitDiagnostic }) {
  const { version } = diagnostic.questionnaire;
  const [draft, setDraft] = useState(() => readFitDraft(token, version));
  const keep = (next: FitDraft) => {
    setDraft(next);
    keepFitDraft(token, next);
  };
  const again = () => {
    dropFitDraft(token);
    setDraft(readFitDraft(token, version));
  };
  if (draft.sent)
    return <FitResultPage submission={draft.sent} email={draft.contact.email} onAgain={again} />;
  return <FitSteps token={token} diagnostic={diagnostic} draft={draft} onChange={keep} />;
}
