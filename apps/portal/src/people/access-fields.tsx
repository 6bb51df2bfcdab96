import { Checkbox, Select } from '@mantine/core';
import { seesEveryClient, type Role } from '@quarterdeck/domain/roles';
import { useQuery } from '@tanstack/react-query';
import type { FormPart } from '../ui/form-part';
import { clientListQuery } from '../clients/clients.queries';
import { ROLE_CHOICES, sightOfRole } from './role-words';
import classes from './access-fields.module.css';

export interface AccessValues {
  role: Role;
  clientIds: string[];
}

export function checkAccess({ role, clientIds }: AccessValues): string | null {
  return seesEveryClient(role) || clientIds.length > 0 ? null : 'Choose at least one client.';
}

/** Only some roles need a choice of clients. */
export function AccessFields({ form, roles }: { form: FormPart<AccessValues>; roles: readonly Role[] }) {
  const { role, clientIds } = form.values;
  const clients = useQuery(clientListQuery(false)).data?.data ?? [];
  const choices = ROLE_CHOICES.filter(({ value }) => roles.includes(value));
  const { error, onChange } = form.getInputProps('clientIds');
  return (
    <>
      <Select {...form.getInputProps('role')} label="Role" data={choices} description={sightOfRole(role)} />
      {!seesEveryClient(role) && (
        <fieldset className={classes.clients}>
          <legend>Clients</legend>
          {clients.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={clientIds.includes(id)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...clientIds, id] : clientIds.filter((each) => each !== id))
              }
            />
          ))}
          {clients.length === 0 && <p>No clients yet.</p>}
          {error && (
            <p role="alert" className={classes.error}>
              {error}
            </p>
          )}
        </fieldset>
      )}
    </>
  );
}
