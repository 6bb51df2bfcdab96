import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { hoursOf } from '@quarterdeck/domain/capacity';
import { allows } from '@quarterdeck/domain/roles';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Capacity, type PersonCapacity, setPersonHours } from '../api/hours-and-access';
import { isStale } from '../api/problem';
import { toast } from '../ui/toast';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { ProblemAlert } from '../ui/problem-alert';
import { Section } from '../ui/section';
import { focusFirst, useProblems } from '../ui/use-problems';
import { useSession } from '../session/session';
import { formatHoursField, parseHours } from './duration';
import { capacityQuery } from './hours.queries';
import classes from './hours.module.css';

export function CapacitySection() {
  const query = useQuery(capacityQuery);
  const { practice } = useSession();
  const mayWrite = practice !== null && allows(practice.role, 'members:write');
  return (
    <Section id="capacity" title="Capacity">
      <Loaded query={query} skeleton={<LoadingLines rows={2} height={44} />}>
        {(capacity) => (
          <div className={classes.capacity}>
            <p className={classes.quiet}>{standingOf(capacity)}</p>
            <ul className={classes.people}>
              {capacity.people.map((person) => (
                <PersonHours
                  key={`${person.membershipId} ${person.version}`}
                  person={person}
                  mayWrite={mayWrite}
                />
              ))}
            </ul>
            {practice && capacity.committed.length > 0 && (
              <>
                <h3>Committed</h3>
                <ul className={classes.promised}>
                  {capacity.committed.map(({ engagementId, clientId, clientName, minutesPerMonth }) => (
                    <li key={engagementId}>
                      <Link
                        to="/p/$slug/clients/$clientId/engagement"
                        params={{ slug: practice.slug, clientId }}
                      >
                        {clientName}
                      </Link>
                      <span className="qd-figures">{hoursOf(minutesPerMonth)} a month</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        )}
      </Loaded>
    </Section>
  );
}

function standingOf({ availableMinutes, committedMinutes }: Capacity): string {
  if (availableMinutes === null) {
    return `${hoursOf(committedMinutes)} a month are committed to clients. Set each person’s hours to get a warning before an engagement exceeds your capacity.`;
  }
  return `${hoursOf(committedMinutes)} of ${hoursOf(availableMinutes)} a month are committed to clients.`;
}

function PersonHours({ person, mayWrite }: { person: PersonCapacity; mayWrite: boolean }) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { minutesPerMonth: formatHoursField(person.minutesPerMonth) },
    validate: {
      minutesPerMonth: (text) => (parseHours(text) === undefined ? 'Enter hours, such as 120.' : null),
    },
  });
  const { problems, show, clear } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: (minutes: number | null) => setPersonHours(person, minutes),
    onSuccess: () => {
      clear();
      void queryClient.invalidateQueries(capacityQuery);
      toast(`Saved ${person.person.name}’s hours.`);
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void queryClient.invalidateQueries(capacityQuery);
    },
  });
  if (!mayWrite) {
    return (
      <li>
        <span>{person.person.name}</span>
        <span className="qd-figures">
          {person.minutesPerMonth === null ? 'Not set' : `${hoursOf(person.minutesPerMonth)} a month`}
        </span>
      </li>
    );
  }
  return (
    <li>
      <span>{person.person.name}</span>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ minutesPerMonth }) => mutate(parseHours(minutesPerMonth) ?? null),
          focusFirst(form),
        )}
      >
        <ProblemAlert {...problems} />
        <TextInput
          {...form.getInputProps('minutesPerMonth')}
          aria-label={`Monthly hours for ${person.person.name}`}
          placeholder="Not set"
          rightSection={<span className={classes.unit}>h</span>}
          inputMode="decimal"
          autoComplete="off"
        />
        <Button
          type="submit"
          variant="default"
          loading={isPending}
          disabled={!form.isDirty()}
          aria-label={`Save hours for ${person.person.name}`}
        >
          Save
        </Button>
      </form>
    </li>
  );
}
