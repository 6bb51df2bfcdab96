import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Blank } from '../ui/blank';
import { useWindowTitle } from '../ui/page';

export function NotFoundPage() {
  useWindowTitle('Not found');
  return (
    <main id="main" tabIndex={-1}>
      <Blank
        heading="Page not found"
        level={1}
        action={
          <Button renderRoot={(props) => <Link to="/" {...props} />} variant="default">
            Go home
          </Button>
        }
      >
        Check the address. The page may not exist, or you may not have access to it.
      </Blank>
    </main>
  );
}
