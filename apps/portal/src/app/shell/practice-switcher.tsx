import { Menu, UnstyledButton } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconSelector from '@tabler/icons-react/dist/esm/icons/IconSelector.mjs';
import { useSession } from '../../session/session';
import { Mark } from '../../ui/mark';
import classes from './shell.module.css';

/** A menu only for people with several practices. */
export function PracticeSwitcher() {
  const { practice, practices } = useSession();
  const navigate = useNavigate();
  if (practices.length < 2) {
    return (
      <Link to="/" className={`${classes.practice} ${classes.link}`} preload={false}>
        <Mark /> <span>{practice?.name ?? 'Quarterdeck'}</span>
      </Link>
    );
  }
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        <UnstyledButton
          className={classes.practice}
          aria-label={`Practice: ${practice?.name ?? 'none'}. Switch`}
        >
          <Mark /> <span>{practice?.name}</span>
          <IconSelector size={15} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Your practices</Menu.Label>
        {practices.map(({ slug, name, role }) => (
          <Menu.Item
            key={slug}
            onClick={() => void navigate({ to: '/p/$slug', params: { slug } })}
            rightSection={slug === practice?.slug ? <IconCheck size={15} aria-label="current" /> : role}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
