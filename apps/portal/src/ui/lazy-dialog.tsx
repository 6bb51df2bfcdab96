import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import { reload, WHY_NOT_LOADED } from './not-loaded';
import { toastProblem } from './toast';

/** Loads a dialog's code when it first opens. If loading fails, closes it with a toast, and the next click retries. */
export function lazyDialog<Props extends { onClose: () => void }>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;

  return function LazyDialog(props: Props) {
    const [Dialog, setDialog] = useState(() => loaded);
    useFocusReturn();
    const giveUp = useEffectEvent(() => {
      toastProblem(`This didn’t load. ${WHY_NOT_LOADED}`, { label: 'Reload', run: reload });
      props.onClose();
    });
    useEffect(() => {
      if (loaded) return;
      let wanted = true;
      const show = (component: ComponentType<Props>) => {
        loaded = component;
        if (wanted) setDialog(() => component);
      };
      load().then(show, () => {
        if (wanted) giveUp();
      });
      return () => void (wanted = false);
    }, []);
    return Dialog ? (
      <Dialog {...props} />
    ) : (
      <p role="status" className="qd-opening">
        Loading
      </p>
    );
  };
}

/** Closing a dialog drops focus, so return it to the control that opened it. */
function useFocusReturn(): void {
  const [opener] = useState(openerOf);
  useEffect(
    () => () => {
      // Waits until the dialog is gone; its changes may have removed the opener.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const target = opener?.isConnected ? opener : document.querySelector<HTMLElement>('#main h1');
        target?.focus({ preventScroll: true });
      });
    },
    [opener],
  );
}

/** A menu item disappears with its menu, so focus the menu button instead. */
function openerOf(): HTMLElement | null {
  const { activeElement } = document;
  const button = activeElement?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const opener = button ? document.getElementById(button) : activeElement;
  return opener instanceof HTMLElement ? opener : null;
}
