import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import { reload, WHY_NOT_LOADED } from '../app/not-loaded';
import { toastProblem } from './toast';

/**
 * A dialog whose code is loaded when it is first opened; a page mounts it to open it. A load that fails closes it and
 * says so, and the next click tries again. Afterwards the focus is back where the dialog was opened.
 */
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

/** The focus of a dialog that goes is lost with it; reading goes on at the control that opened it. */
function useFocusReturn(): void {
  const [opener] = useState(openerOf);
  useEffect(
    () => () => {
      // By then the dialog has left the page, and what it changed may have taken the opener with it.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const target = opener?.isConnected ? opener : document.querySelector<HTMLElement>('#main h1');
        target?.focus({ preventScroll: true });
      });
    },
    [opener],
  );
}

/** The item of a menu goes with its menu, so the button of the menu stands for it. */
function openerOf(): HTMLElement | null {
  const { activeElement } = document;
  const button = activeElement?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const opener = button ? document.getElementById(button) : activeElement;
  return opener instanceof HTMLElement ? opener : null;
}
