import { Button } from '@mantine/core';
import { useState } from 'react';
import { deleteInterview, type Interview, type InterviewCoverage } from '../api/diagnose';
import { formatDate } from '../ui/format/date';
import { Confirm } from '../ui/confirm';
import { lazyDialog } from '../ui/lazy-dialog';
import { Section } from '../ui/section';
import { Day } from '../ui/time';
import { CoverageMeter } from './coverage-meter';
import { roleName } from './diagnose-words';
import { useDiagnosisChange } from './use-diagnosis-change';
import classes from './interviews.module.css';

const InterviewDialog = lazyDialog(async () => (await import('./interview-dialog')).InterviewDialog);
const CoverageDialog = lazyDialog(async () => (await import('./coverage-dialog')).CoverageDialog);

interface InterviewsSectionProps {
  coverage: InterviewCoverage;
  interviews: readonly Interview[];
  today: string;
  mayWrite: boolean;
}

type Open = { what: 'coverage' } | { what: 'edit' | 'delete'; interview?: Interview };

export function InterviewsSection({ coverage, interviews, today, mayWrite }: InterviewsSectionProps) {
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const { engagementId } = coverage;
  return (
    <Section
      id="interviews"
      title="Interviews"
      note="Only your practice sees these"
      actions={
        mayWrite && (
          <>
            <Button size="compact-sm" variant="subtle" onClick={() => setOpen({ what: 'coverage' })}>
              Set targets
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setOpen({ what: 'edit' })}>
              Log interview
            </Button>
          </>
        )
      }
    >
      <CoverageMeter coverage={coverage} />
      {interviews.length === 0 ? (
        <p className={classes.none}>
          No interviews yet. Talk to every engineer and three customers, and review the financial model,
          before you diagnose.
        </p>
      ) : (
        <ul className={classes.log}>
          {interviews.map((interview) => (
            <Row
              key={interview.id}
              interview={interview}
              today={today}
              onOpen={mayWrite ? (what) => setOpen({ what, interview }) : undefined}
            />
          ))}
        </ul>
      )}
      {open?.what === 'coverage' && <CoverageDialog coverage={coverage} today={today} onClose={close} />}
      {open?.what === 'edit' && (
        <InterviewDialog
          engagementId={engagementId}
          interview={open.interview}
          today={today}
          onClose={close}
        />
      )}
      {open?.what === 'delete' && open.interview && (
        <DeleteInterview interview={open.interview} onClose={close} />
      )}
    </Section>
  );
}

interface RowProps {
  interview: Interview;
  today: string;
  onOpen?: (what: 'edit' | 'delete') => void;
}

function Row({ interview: { person, role, heldOn, notes }, today, onOpen }: RowProps) {
  return (
    <li>
      <p className={classes.who}>
        <span>
          <b>{person}</b> <small>{roleName(role)}</small>
        </span>
        <small>
          <Day date={heldOn} today={today} format={formatDate} />
        </small>
      </p>
      {notes && (
        <details>
          <summary>Notes</summary>
          <p className={classes.notes}>{notes}</p>
        </details>
      )}
      {onOpen && (
        <span className={`${classes.actions} qd-screen-only`}>
          <button
            type="button"
            className="qd-text-button"
            aria-label={`Edit the interview with ${person}`}
            onClick={() => onOpen('edit')}
          >
            Edit
          </button>
          <button
            type="button"
            className="qd-text-button"
            aria-label={`Delete the interview with ${person}`}
            onClick={() => onOpen('delete')}
          >
            Delete
          </button>
        </span>
      )}
    </li>
  );
}

function DeleteInterview({ interview, onClose }: { interview: Interview; onClose: () => void }) {
  const { mutate, isPending, error } = useDiagnosisChange({
    engagementId: interview.engagementId,
    run: () => deleteInterview(interview),
    said: 'Interview deleted.',
    onClose,
    show: () => undefined,
  });
  return (
    <Confirm
      onClose={onClose}
      title="Delete the interview?"
      yes="Delete interview"
      onYes={() => mutate()}
      pending={isPending}
      error={error}
    >
      The interview with {interview.person} and its notes will be deleted. You can’t undo this.
    </Confirm>
  );
}
