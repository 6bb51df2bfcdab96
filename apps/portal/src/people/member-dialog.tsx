import { useForm } from '@mantine/form';
import { ROLES, seesEveryClient } from '@quarterdeck/domain/roles';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isStale } from '../api/problem';
import { changeMember } from '../api/practice';
import type { Member } from '../api/types';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { AccessFields, type AccessValues, checkAccess } from './access-fields';
import { membersQuery } from './people.queries';

export function MemberDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const queryClient = useQueryClient();
  const form = useForm<AccessValues>({
    initialValues: { role: member.role, clientIds: member.clients.map(({ id }) => id) },
    validate: { clientIds: (_, values) => checkAccess(values) },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ role, clientIds }: AccessValues) =>
      changeMember(member, { role, clientIds: seesEveryClient(role) ? undefined : clientIds }),
    onSuccess: async () => {
      await queryClient.invalidateQueries(membersQuery);
      toast(`${member.name} saved.`);
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void queryClient.invalidateQueries(membersQuery);
    },
  });
  return (
    <FormDialog
      title={`Edit ${member.name}`}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Save"
      pending={isPending}
      problems={problems}
    >
      <AccessFields form={form} roles={ROLES} />
    </FormDialog>
  );
}
