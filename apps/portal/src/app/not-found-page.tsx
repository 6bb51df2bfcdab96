import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Blank } from '../ui/blank';
import { useWindowTitle } from '../ui/page';

export function NotFoundPage() {
  useWindowTitle('Not found');
  return (
    <main id="main" tabIndex={-1}>
      <Blank
        heading="There is nothing here"
        level={1}
        action={
          <Button renderRoot={(props) => <Link to="/" {...props} />} variant="default">
            Go to the start
          </Button>
        }
      >
        The address may be wrong, or what it names is not yours to see.
      </Blank>
    </main>
  );
}
