import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useMatch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sessionQuery, useSession } from '../../session/session';
import { onSignInElsewhere } from '../../session/sign-in-hint';
import { OtherPractice } from '../../session/other-practice';
import { AccountMenu } from './account-menu';
import { Navigation } from './navigation';
import { PracticeSwitcher } from './practice-switcher';
import { Shortcuts } from './shortcuts';
import { TopBar } from './top-bar';
import classes from './shell.module.css';

/** Founders and viewers have a single page each, so they get no navigation. */
export function InsideShell() {
  const session = useSession();
  const queryClient = useQueryClient();
  const slug = useMatch({ from: '/inside/p/$slug', shouldThrow: false })?.params.slug;
  useEffect(
    () => onSignInElsewhere(() => void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })),
    [queryClient],
  );
  const insider = session.practice?.home === 'cockpit';
  const elsewhere = slug !== undefined && session.practice?.slug !== slug;

  return (
    <div className={classes.frame} data-insider={insider}>
      {insider && (
        <aside className={`${classes.sidebar} qd-screen-only`}>
          <PracticeSwitcher />
          <Navigation />
          <AccountMenu />
        </aside>
      )}
      <TopBar insider={insider} />
      <main id="main" tabIndex={-1} className={classes.main}>
        {elsewhere ? <OtherPractice slug={slug} /> : <Outlet />}
      </main>
      <Shortcuts insider={insider} />
    </div>
  );
}
