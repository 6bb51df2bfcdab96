import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { sentenceOf } from '../api/problem';
import { isNotLoaded, reload, WHY_NOT_LOADED } from '../ui/not-loaded';
import { Blank } from '../ui/blank';
import { useWindowTitle } from '../ui/page';

/** A page whose code failed to load needs a full reload. Other errors retry in place. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const notLoaded = isNotLoaded(error);
  const heading = notLoaded ? 'This page didn’t load' : 'Something went wrong';
  useWindowTitle(heading);
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div role="alert">
      <Blank
        heading={heading}
        level={1}
        action={
          <>
            <Button onClick={notLoaded ? reload : again}>{notLoaded ? 'Reload' : 'Try again'}</Button>
            <Button variant="default" component="a" href="/">
              Go home
            </Button>
          </>
        }
      >
        {notLoaded ? WHY_NOT_LOADED : sentenceOf(error)}
      </Blank>
    </div>
  );
}
