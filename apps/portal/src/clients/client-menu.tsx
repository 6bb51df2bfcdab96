import { ActionIcon, Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { useState } from 'react';
import { changeClient } from '../api/clients';
import { sentenceOf } from '../api/problem';
import type { Client } from '../api/types';
import { toast, toastProblem } from '../ui/toast';
import { lazyDialog } from '../ui/lazy-dialog';
import { refreshClient } from './clients.queries';

const EditClientDialog = lazyDialog(async () => (await import('./edit-client-dialog')).EditClientDialog);

export function ClientMenu({ client }: { client: Client }) {
  const [editing, setEditing] = useState(false);
  const archive = useArchive();
  const archived = client.archivedAt !== null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={`More actions for ${client.name}`}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setEditing(true)}>Edit client</Menu.Item>
          <Menu.Item onClick={() => archive(client, !archived)}>
            {archived ? 'Restore client' : 'Archive client'}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {editing && <EditClientDialog client={client} onClose={() => setEditing(false)} />}
    </>
  );
}

/** Archiving hides a client from the cockpit and deletes nothing. */
export function useArchive(): (client: Client, archived: boolean) => void {
  const queryClient = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: ({ client, archived }: { client: Client; archived: boolean }) =>
      changeClient(client, { archived }),
    onSuccess: (client, { archived }) => {
      void refreshClient(queryClient, client.id);
      toast(archived ? `${client.name} archived.` : `${client.name} restored.`, {
        run: () => mutate({ client, archived: !archived }),
      });
    },
    onError: (error, { client }) => {
      toastProblem(sentenceOf(error));
      void refreshClient(queryClient, client.id);
    },
  });
  return (client, archived) => mutate({ client, archived });
}
