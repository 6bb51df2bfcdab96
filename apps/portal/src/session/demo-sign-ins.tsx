import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { signIn } from '../api/session';
import type { PortalFacts } from '../api/types';
import { ProblemAlert } from '../ui/problem-alert';
import { useEnter } from './session';
import classes from './doorstep.module.css';

export function DemoSignIns({ signIns }: { signIns: PortalFacts['demoSignIns'] }) {
  const enter = useEnter();
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) => signIn(email, password),
    onSuccess: (session) => enter(session),
  });
  return (
    <section className={classes.demo} aria-labelledby="demo">
      <h2 id="demo">Look around first</h2>
      <p>A demo practice with made-up clients is ready. Open it as one of its people:</p>
      <div className={classes.demoButtons}>
        <ProblemAlert error={error} />
        {signIns.map((person) => (
          <Button
            key={person.email}
            variant="default"
            loading={isPending && variables.email === person.email}
            onClick={() => mutate(person)}
          >
            {person.label}
          </Button>
        ))}
      </div>
    </section>
  );
}
