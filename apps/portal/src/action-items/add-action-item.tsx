import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { addDays, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { addActionItem } from '../api/action-items';
import { sentenceOf } from '../api/problem';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { membersQuery } from '../people/people.queries';
import { useSession } from '../session/session';
import { refreshActionItems } from './action-items.queries';
import { whoMayPromise } from './who-may-promise';
import classes from './action-items.module.css';

interface AddActionItemProps {
  clientId: string;
  engagementId: string;
  /** Defaults to the ritual's due date. */
  occurrenceId?: string;
  today: string;
  onAdded?: () => unknown;
}

/** Enter adds the item and clears the field for the next one. */
export function AddActionItem({ clientId, engagementId, occurrenceId, today, onAdded }: AddActionItemProps) {
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  const { user } = useSession();
  const people = whoMayPromise(useQuery(membersQuery).data?.data ?? [], clientId);
  const [title, setTitle] = useState('');
  const [ownerId, setOwnerId] = useState(user.id);
  const [dueOn, setDueOn] = useState<string>(() => addDays(parseLocalDate(today), 7));
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<string>();
  // The same text again is a new item, so it needs a new key.
  const [added, setAdded] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: () => {
      const visibility = shown ? ('published' as const) : ('private' as const);
      const body = { title: title.trim(), ownerId, dueOn, visibility, occurrenceId };
      return addActionItem(engagementId, body, keyOf({ body, added }));
    },
    onSuccess: () => {
      setAdded((times) => times + 1);
      setTitle('');
      setProblem(undefined);
      field.current?.focus();
      return Promise.all([refreshActionItems(queryClient, clientId), onAdded?.()]);
    },
    onError: (error) => setProblem(sentenceOf(error)),
  });
  const add = () => {
    if (!title.trim()) setProblem('Describe the action item.');
    else if (!dueOn) setProblem('Choose a due date.');
    else if (!isPending) mutate();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && title) setTitle('');
    // Inside a check-in form, Enter must add the item without submitting the form.
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    add();
  };
  const own = (id: string | null) => {
    if (!id) return;
    setOwnerId(id);
    setShown(people.find(({ value }) => value === id)?.ofClient ?? false);
  };
  return (
    <div className={`${classes.add} qd-screen-only`} role="group" aria-label="Add an action item">
      <TextInput
        ref={field}
        className={classes.what}
        label="Action item"
        placeholder="What needs to be done?"
        value={title}
        maxLength={280}
        error={problem}
        autoComplete="off"
        onChange={({ currentTarget }) => {
          setTitle(currentTarget.value);
          setProblem(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      <Select
        label="Owner"
        data={people.length > 0 ? people : [{ value: user.id, label: user.name }]}
        value={ownerId}
        onChange={own}
        allowDeselect={false}
        searchable
      />
      <TextInput
        label="By"
        type="date"
        value={dueOn}
        onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button variant="default" onClick={submit} loading={isPending}>
        Add
      </Button>
      <Checkbox
        className={classes.shown}
        label="Visible to the founder"
        checked={shown}
        onChange={({ currentTarget }) => setShown(currentTarget.checked)}
      />
    </div>
  );
}
