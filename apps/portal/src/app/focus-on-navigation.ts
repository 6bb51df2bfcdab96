import type { AnyRouter } from '@tanstack/react-router';

/** After a change of page, reading goes on at its heading, as after a page load. */
export function focusOnNavigation(router: AnyRouter): void {
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return;
    const active = document.activeElement;
    if (active instanceof HTMLElement && active.hasAttribute('data-autofocus')) return;
    const main = document.getElementById('main');
    const target = main?.querySelector<HTMLElement>('h1[tabindex]') ?? main;
    target?.focus({ preventScroll: true });
  });
}
