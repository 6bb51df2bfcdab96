import { allows } from '@quarterdeck/domain/roles';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { clientListQuery } from '../clients/clients.queries';
import { membersQuery } from '../people/people.queries';
import { useSession } from '../session/session';

export type Names = ReadonlyMap<string, string>;

/** Audit entries only hold ids. Includes archived clients. */
export function useNames(): { names: Names; clients: readonly { id: string; name: string }[] } {
  const present = useQuery(clientListQuery(false)).data?.data;
  const archived = useQuery(clientListQuery(true)).data?.data;
  const { practice } = useSession();
  const mayRead = practice !== null && allows(practice.role, 'members:read');
  const members = useQuery({ ...membersQuery, enabled: mayRead }).data?.data;
  return useMemo(() => {
    const clients = [...(present ?? []), ...(archived ?? [])];
    const names = new Map(clients.map(({ id, name }) => [id, name]));
    for (const { id, userId, name } of members ?? []) names.set(id, name).set(userId, name);
    return { names, clients };
  }, [present, archived, members]);
}
