import { Button, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { OccurrenceDetail } from '../api/types';
import { EMPTY } from '../check-ins/form/check-in-values';
import type { CheckInDraft } from '../check-ins/form/draft';
import { DraftNote } from '../check-ins/form/draft-note';
import { useDraft } from '../check-ins/form/use-draft';
import { useSession } from '../session/session';
import { Lines } from './lines';
import { clockOf, lineAt, LONGEST_NOTES, markLine, newMeeting, withNotes } from './meeting-notes';
import { useBecome } from './use-become';
import { useStepClock } from './use-step-clock';
import classes from './meeting.module.css';

interface MeetingRunProps {
  slug: string;
  occurrence: OccurrenceDetail;
  agenda: string;
}

/** Leaving and coming back resumes where it stopped. */
export function MeetingRun({ slug, occurrence, agenda }: MeetingRunProps) {
  const { id, kind, previousCheckIn } = occurrence;
  const { user } = useSession();
  const navigate = useNavigate();
  const { kept, state, changed } = useDraft(user.id, occurrence);
  const [values, setValues] = useState<CheckInDraft>(() => ({
    ...EMPTY,
    blocked: previousCheckIn?.blocked ?? '',
    publish: previousCheckIn?.visibility === 'published',
    ...kept?.draft,
  }));
  const [tooLong, setTooLong] = useState(false);
  const notes = useRef<HTMLTextAreaElement>(null);
  const meeting = values.meeting ?? newMeeting(kind, agenda);
  const { at, steps } = meeting;
  const step = steps[at] ?? steps[0]!;

  const keep = (next: Partial<CheckInDraft>) => {
    setTooLong(false);
    const all = { ...values, ...next };
    setValues(all);
    changed(all);
  };
  const withStep = (change: Partial<typeof step>, to = at) => ({
    meeting: { at: to, steps: steps.map((each, index) => (index === at ? { ...each, ...change } : each)) },
  });
  const clock = useStepClock(step.seconds, (seconds) => keep(withStep({ seconds })));
  const total = steps.reduce((sum, each) => sum + each.seconds, 0) - step.seconds + clock.seconds;
  const goTo = (to: number) => {
    if (!steps[to]) return;
    keep(withStep({ seconds: clock.seconds }, to));
    clock.start(to === at ? clock.seconds : steps[to].seconds);
    notes.current?.focus();
  };
  const become = useBecome(occurrence, (line, what) =>
    keep(withStep({ notes: markLine(step.notes, line, what) })),
  );
  const finish = () => {
    const ended = withStep({ seconds: clock.seconds });
    const moved = withNotes(values.moved, ended.meeting);
    if (moved.length > LONGEST_NOTES) return setTooLong(true);
    keep({ ...ended, moved });
    void navigate({ to: '/p/$slug/check-ins/$occurrenceId', params: { slug, occurrenceId: id } });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart } = event.currentTarget;
    const line = lineAt(value, selectionStart);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (at + 1 < steps.length) goTo(at + 1);
      else finish();
    } else if (event.altKey && (event.code === 'Digit1' || event.code === 'Digit2')) {
      event.preventDefault();
      if (!line || become.pending) return;
      if (event.code === 'Digit1') become.item(line);
      else become.decision(line);
    }
  };

  return (
    <div className={classes.meeting}>
      <nav aria-label="Agenda">
        <ol>
          {steps.map(({ point, notes: said, seconds }, index) => (
            <li key={index} data-done={said.trim() !== ''}>
              <button
                type="button"
                aria-current={index === at ? 'step' : undefined}
                onClick={() => goTo(index)}
              >
                <span>{point}</span>
                <small>{clockOf(index === at ? clock.seconds : seconds)}</small>
              </button>
            </li>
          ))}
        </ol>
        <p className={classes.total}>
          <span>
            Total <b role="timer">{clockOf(total)}</b>
          </span>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => (clock.running ? clock.pause() : clock.start(step.seconds))}
          >
            {clock.running ? 'Pause' : 'Resume'}
          </Button>
        </p>
      </nav>
      <section aria-labelledby="point">
        <h2 id="point">
          {at + 1} of {steps.length}: {step.point}
        </h2>
        <Textarea
          key={at}
          ref={notes}
          label="Notes"
          autosize
          minRows={5}
          maxRows={18}
          maxLength={LONGEST_NOTES}
          value={step.notes}
          onChange={({ currentTarget }) => keep(withStep({ notes: currentTarget.value }))}
          onKeyDown={onKeyDown}
          data-autofocus
        />
        <Lines notes={step.notes} become={become} />
        {tooLong && (
          <p role="alert" className={classes.bad}>
            Your notes are too long: the form takes at most {LONGEST_NOTES} characters. Shorten them first.
          </p>
        )}
        <div className={classes.buttons}>
          <Button variant="default" disabled={at === 0} onClick={() => goTo(at - 1)}>
            Back
          </Button>
          {at + 1 < steps.length && <Button onClick={() => goTo(at + 1)}>Next</Button>}
          <Button variant={at + 1 < steps.length ? 'default' : 'filled'} onClick={finish}>
            Go to form
          </Button>
          <DraftNote state={state} />
        </div>
        <p className={classes.quiet}>
          Ctrl+Enter for the next point, Alt+1 to make the line an action item, Alt+2 to make it a draft
          decision.
        </p>
      </section>
    </div>
  );
}
