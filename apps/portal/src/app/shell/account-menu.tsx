import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import IconSunMoon from '@tabler/icons-react/dist/esm/icons/IconSunMoon.mjs';
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import { signOut } from '../../api/session';
import { leaveTo, useSession } from '../../session/session';
import { sentenceOf } from '../../api/problem';
import { countDrafts, dropDrafts } from '../../ui/draft-store';
import { toastProblem } from '../../ui/toast';
import { openHelp } from './shortcuts';
import classes from './shell.module.css';

const SCHEMES = [
  { value: 'light', label: 'Light', Icon: IconSun },
  { value: 'dark', label: 'Dark', Icon: IconMoon },
  { value: 'auto', label: 'Match system', Icon: IconSunMoon },
] as const;
const icon = { size: 16, stroke: 1.7, 'aria-hidden': true } as const;

export function AccountMenu({ compact = false }: { compact?: boolean }) {
  const { user } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leave = useSignOut(user.id);
  return (
    <Menu position={compact ? 'bottom-end' : 'top-start'} width={220}>
      <Menu.Target>
        <UnstyledButton className={classes.person} aria-label={`Account menu for ${user.name}`}>
          <span className={classes.initials} aria-hidden="true">
            {initials(user.name)}
          </span>
          {!compact && <span>{user.name}</span>}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user.email}</Menu.Label>
        <Menu.Item
          renderRoot={(props) => <Link to="/account" {...props} />}
          leftSection={<IconUser {...icon} />}
        >
          Account
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard {...icon} />} onClick={openHelp}>
          Keyboard shortcuts
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Theme</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
        >
          {SCHEMES.map(({ value, label, Icon }) => (
            <Menu.RadioItem key={value} value={value} rightSection={<Icon {...icon} />}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout {...icon} />} onClick={leave}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Drafts may hold confidential text, so signing out deletes them from the device. */
function useSignOut(userId: string): () => void {
  const { mutate } = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      dropDrafts(userId);
      leaveTo('/sign-in');
    },
    onError: (error) => toastProblem(sentenceOf(error)),
  });
  return () => {
    const drafts = countDrafts(userId);
    const question = `You have ${drafts === 1 ? 'an unsent draft' : `${drafts} unsent drafts`} on this device. Signing out deletes ${drafts === 1 ? 'it' : 'them'}.`;
    if (drafts === 0 || window.confirm(question)) mutate();
  };
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0).toUpperCase() ?? '')
    .join('');
}
