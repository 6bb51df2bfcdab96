import { ActionIcon, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { Link } from '@tanstack/react-router';
import { decisionsArchivePath } from '../../api/decision-imports';

interface FilesMenuProps {
  slug: string;
  clientId: string;
  /** Undefined if there is none. */
  engagementId: string | undefined;
  mayWrite: boolean;
}

export function FilesMenu({ slug, clientId, engagementId, mayWrite }: FilesMenuProps) {
  if (!engagementId) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label="Decisions as files">
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayWrite && (
          <Menu.Item
            renderRoot={(props) => (
              <Link to="/p/$slug/clients/$clientId/decisions/import" params={{ slug, clientId }} {...props} />
            )}
          >
            Import Markdown files
          </Menu.Item>
        )}
        <Menu.Item component="a" href={decisionsArchivePath(engagementId)} download>
          Export Markdown files
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
