import type { AnyRouter } from '@tanstack/react-router';

/** From a change of page until the person does something, a heading that appears takes the focus. */
let awaited = false;

/** After a change of page, reading goes on at its heading, as after a page load; also when that takes a moment. */
export function focusOnNavigation(router: AnyRouter): void {
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) awaited = true;
  });
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return;
    claimFocus(document.querySelector<HTMLElement>('#main h1[tabindex]') ?? document.getElementById('main'));
  });
  for (const event of ['keydown', 'pointerdown'] as const) {
    window.addEventListener(event, () => (awaited = false), { capture: true });
  }
}

export function claimFocus(heading: HTMLElement | null): void {
  const active = document.activeElement;
  if (!awaited || (active instanceof HTMLElement && active.hasAttribute('data-autofocus'))) return;
  heading?.focus({ preventScroll: true });
}
