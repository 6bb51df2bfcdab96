import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Doorstep } from './doorstep';
import { portalQuery } from './session';
import classes from './doorstep.module.css';

/** Same text for known and unknown addresses, so it reveals no accounts. */
export function MailSent({ to, what, back }: { to: string; what: string; back: () => void }) {
  const portal = useQuery(portalQuery).data;
  return (
    <Doorstep title="Check your email">
      <div className={classes.form} role="status">
        <p>
          If {to} has an account, {what} is on its way. It works once and expires soon.
        </p>
        {portal?.mailbox && (
          <p>
            This is a development server. Its emails are in the{' '}
            <Anchor renderRoot={(props) => <Link to="/mailbox" {...props} />}>mailbox</Anchor>.
          </p>
        )}
      </div>
      <Button mt="lg" variant="default" onClick={back}>
        Back
      </Button>
    </Doorstep>
  );
}
