import { Button } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import { Blank } from '../ui/blank';
import { useSession } from './session';

/** A session works in one practice at a time, and another tab switched it. */
export function OtherPractice({ slug }: { slug: string }) {
  const { practice, practices } = useSession();
  const router = useRouter();
  const here = practices.find((each) => each.slug === slug);
  return (
    <Blank
      heading={`You are now working in ${practice?.name ?? 'another practice'}`}
      level={1}
      action={
        <>
          {here && <Button onClick={() => void router.invalidate()}>Work in {here.name} again</Button>}
          <Button variant="default" renderRoot={(props) => <Link to="/" preload={false} {...props} />}>
            Go to {practice?.name ?? 'the start'}
          </Button>
        </>
      }
    >
      You switched practices in another tab. Nothing is lost: switch back to continue here.
    </Blank>
  );
}
