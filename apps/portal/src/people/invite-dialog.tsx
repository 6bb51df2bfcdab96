import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ROLES, type Role, seesEveryClient } from '@quarterdeck/domain/roles';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { invite } from '../api/practice';
import type { Client } from '../api/types';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isEmail } from '../session/rules';
import { AccessFields, type AccessValues, checkAccess } from './access-fields';
import { invitationsQuery } from './people.queries';

type Values = AccessValues & { email: string };

/** From a client's page, the client is fixed and only its own roles are offered. */
export function InviteDialog({ client, onClose }: { client?: Client; onClose: () => void }) {
  const queryClient = useQueryClient();
  const roles: readonly Role[] = client ? ['founder', 'viewer', 'associate'] : ROLES;
  const form = useForm<Values>({
    initialValues: {
      email: '',
      role: client ? 'founder' : 'associate',
      clientIds: client ? [client.id] : [],
    },
    validate: { email: isEmail, clientIds: (_, values) => checkAccess(values) },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ email, role, clientIds }: Values) =>
      invite({ email: email.trim(), role, clientIds: seesEveryClient(role) ? undefined : clientIds }),
    onSuccess: async ({ email }) => {
      await queryClient.invalidateQueries(invitationsQuery);
      toast(`Invitation sent to ${email}.`);
      onClose();
    },
    onError: show,
  });
  return (
    <FormDialog
      title={client ? `Invite someone from ${client.name}` : 'Invite someone'}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Send invitation"
      pending={isPending}
      problems={problems}
    >
      <TextInput
        {...form.getInputProps('email')}
        label="Email"
        type="email"
        autoComplete="off"
        description="We’ll email this address a link. One click and they’re in."
        data-autofocus
      />
      <AccessFields form={form} roles={roles} />
    </FormDialog>
  );
}
