import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSession } from '../../session/session';
import { lazyDialog } from '../../ui/lazy-dialog';
import { areShortcutsOn } from './shortcut-setting';

const HelpDialog = lazyDialog(async () => (await import('./help-dialog')).HelpDialog);
const HELP = 'quarterdeck:help';

export function openHelp(): void {
  window.dispatchEvent(new Event(HELP));
}

/** A page marks its own filter field with `data-filter`. */
export function Shortcuts({ insider }: { insider: boolean }) {
  const [help, setHelp] = useState(false);
  const navigate = useNavigate();
  const slug = useSession().practice?.slug;

  useEffect(() => {
    const show = () => setHelp(true);
    window.addEventListener(HELP, show);
    return () => window.removeEventListener(HELP, show);
  }, []);

  useEffect(() => {
    let first = '';
    const go = (key: string) => {
      if (!slug) return;
      const params = { slug };
      if (key === 'c') void navigate({ to: '/p/$slug', params });
      if (key === 'd' && insider) void navigate({ to: '/p/$slug/decisions', params });
      if (key === 'n' && insider) void navigate({ to: '/p/$slug/clients/new', params });
      if (key === 'a') void navigate({ to: '/account' });
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || !areShortcutsOn()) return;
      if (first === 'g') {
        first = '';
        go(event.key);
      } else if (event.key === 'g') {
        first = 'g';
        setTimeout(() => (first = ''), 1000);
      } else if (event.key === '?') setHelp(true);
      else if (event.key === '/') {
        const filter = document.querySelector<HTMLInputElement>('[data-filter]');
        if (!filter) return;
        event.preventDefault();
        filter.focus();
        filter.select();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, slug, insider]);

  return help ? <HelpDialog insider={insider} onClose={() => setHelp(false)} /> : null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select, [role="menu"] *, [role="dialog"] *'))
  );
}
