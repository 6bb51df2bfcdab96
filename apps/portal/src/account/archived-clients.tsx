import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Section } from '../ui/section';
import { Ago } from '../ui/time';
import { useArchive } from '../clients/client-menu';
import { clientListQuery } from '../clients/clients.queries';
import classes from './account.module.css';

export function ArchivedClients() {
  const query = useQuery(clientListQuery(true));
  const archive = useArchive();
  return (
    <Section title="Archived clients">
      <Loaded query={query} skeleton={<LoadingLines rows={1} />}>
        {({ data }) => {
          const archived = data.filter(({ archivedAt }) => archivedAt !== null);
          if (archived.length === 0) return <p className={classes.quiet}>No archived clients.</p>;
          return (
            <ul className={classes.sessions}>
              {archived.map((client) => (
                <li key={client.id}>
                  <span>
                    {client.name}
                    {client.archivedAt && (
                      <small>
                        Archived <Ago instant={client.archivedAt} timeZone={client.timeZone} />
                      </small>
                    )}
                  </span>
                  <Button size="compact-sm" variant="subtle" onClick={() => archive(client, false)}>
                    Restore
                  </Button>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Section>
  );
}
