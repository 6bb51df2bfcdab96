import { Outlet } from '@tanstack/react-router';

export function Root() {
  return (
    <>
      <a className="qd-skip" href="#main">
        Skip to content
      </a>
      <Outlet />
    </>
  );
}
