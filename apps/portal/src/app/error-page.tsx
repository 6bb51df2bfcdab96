import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { sentenceOf } from '../api/problem';
import { Blank } from './ui/blank';
import { useWindowTitle } from './ui/page';

export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  useWindowTitle('Something went wrong');
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div role="alert">
      <Blank
        heading="Something went wrong"
        level={1}
        action={
          <>
            <Button onClick={again}>Try again</Button>
            <Button variant="default" component="a" href="/">
              Go to the start
            </Button>
          </>
        }
      >
        {sentenceOf(error)}
      </Blank>
    </div>
  );
}
