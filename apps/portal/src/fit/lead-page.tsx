import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { allows } from '@quarterdeck/domain/roles';
import { useEffect, useRef, useState } from 'react';
import { changeFitResponse, deleteFitResponse, type FitResponse } from '../api/fit';
import { sentenceOf } from '../api/problem';
import { toast, toastProblem } from '../ui/toast';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { Ago } from '../ui/time';
import { useSession } from '../session/session';
import { FitAnswers } from './fit-answers';
import { fitResponseQuery, refreshFit } from './fit.queries';
import { nameOfOutcome, yesWords } from './fit-words';
import classes from './lead.module.css';

const ConvertDialog = lazyDialog(async () => (await import('./convert-dialog')).ConvertDialog);
const Confirm = lazyDialog(async () => (await import('../ui/confirm')).Confirm);

/** Opening a lead marks it as read. */
export function LeadPage() {
  const { slug, responseId } = useParams({ from: '/inside/p/$slug/leads/$responseId' });
  const query = useQuery(fitResponseQuery(responseId));
  return (
    <Loaded
      query={query}
      skeleton={
        <Page title="Lead" windowTitle="Lead">
          <LoadingLines rows={3} height={100} />
        </Page>
      }
    >
      {(lead) => <Lead key={lead.id} slug={slug} lead={lead} />}
    </Loaded>
  );
}

function Lead({ slug, lead }: { slug: string; lead: FitResponse }) {
  const { contact, client, result, answers, createdAt, link } = lead;
  const { practice } = useSession();
  const [dialog, setDialog] = useState<'convert' | 'delete'>();
  const { markUnread, isPending } = useReadMark(slug, lead);
  const close = () => setDialog(undefined);
  const mayConvert = practice !== null && allows(practice.role, 'clients:write');
  return (
    <Page
      title={contact?.company ?? client?.name}
      windowTitle={contact?.company ?? 'Lead'}
      width="reading"
      above={
        <Link to="/p/$slug/leads" params={{ slug }}>
          Leads
        </Link>
      }
      below={
        <>
          Answered <Ago instant={createdAt} />
          {link && ` through ${link.label}`}
        </>
      }
      actions={
        client ? (
          <Button
            renderRoot={(props) => (
              <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId: client.id }} {...props} />
            )}
          >
            Open client {client.name}
          </Button>
        ) : (
          <>
            <Button variant="default" loading={isPending} onClick={markUnread}>
              Mark as unread
            </Button>
            {mayConvert && <Button onClick={() => setDialog('convert')}>Convert to client</Button>}
          </>
        )
      }
    >
      <div className={classes.sections}>
        <Section title="Who answered">
          <dl className={classes.facts}>
            <dt>Name</dt>
            <dd>{contact?.name}</dd>
            <dt>Email</dt>
            <dd>{contact && <a href={`mailto:${contact.email}`}>{contact.email}</a>}</dd>
            <dt>Result</dt>
            <dd>
              <Tag tone={result.outcome === 'fit' ? 'good' : 'plain'}>{nameOfOutcome(result.outcome)}</Tag>{' '}
              {yesWords(result, answers)}, a fit from {result.minYes} up
              {result.disqualifiedBy.length > 0 && ', ruled out by the answers marked below'}
            </dd>
          </dl>
        </Section>
        <FitAnswers lead={lead} />
        {!client && (
          <p className={`${classes.forget} qd-screen-only`}>
            <button type="button" className="qd-text-button" onClick={() => setDialog('delete')}>
              Delete answers
            </button>
          </p>
        )}
      </div>
      {dialog === 'convert' && <ConvertDialog slug={slug} lead={lead} onClose={close} />}
      {dialog === 'delete' && <DeleteLead slug={slug} lead={lead} onClose={close} />}
    </Page>
  );
}

/** Marks as read once, so "Mark as unread" survives leaving the page. */
function useReadMark(slug: string, lead: FitResponse) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const seen = useRef(false);
  const { mutate: read } = useMutation({
    mutationFn: () => changeFitResponse(lead, { read: true }),
    onSettled: () => refreshFit(queryClient),
  });
  useEffect(() => {
    if (seen.current) return;
    seen.current = true;
    if (lead.readAt === null) read();
  }, [lead.readAt, read]);
  const { mutate, isPending } = useMutation({
    mutationFn: () => changeFitResponse(lead, { read: false }),
    onSuccess: async () => {
      await navigate({ to: '/p/$slug/leads', params: { slug } });
      void refreshFit(queryClient);
    },
    onError: (error) => {
      toastProblem(sentenceOf(error));
      void refreshFit(queryClient);
    },
  });
  return { markUnread: () => mutate(), isPending };
}

function DeleteLead({ slug, lead, onClose }: { slug: string; lead: FitResponse; onClose: () => void }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => deleteFitResponse(lead),
    onSuccess: async () => {
      await navigate({ to: '/p/$slug/leads', params: { slug } });
      void refreshFit(queryClient);
      toast('Answers deleted.');
    },
  });
  return (
    <Confirm
      onClose={onClose}
      title={`Delete the answers of ${lead.contact?.company}?`}
      yes="Delete answers"
      pending={isPending}
      error={error}
      onYes={() => mutate()}
    >
      This permanently deletes the name, email address and answers. The audit trail keeps only that you
      received a response.
    </Confirm>
  );
}
