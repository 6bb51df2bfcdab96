import type { AnyRouter } from '@tanstack/react-router';

/** After navigation, the new heading takes focus unless the user acts first. */
let awaited = false;

/** Screen readers continue at the heading, as after a full page load. */
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
