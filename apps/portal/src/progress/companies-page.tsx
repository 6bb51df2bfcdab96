import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { Blank } from '../ui/blank';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { companiesQuery } from '../clients/clients.queries';
import classes from './progress.module.css';

/** Founders with one company skip this page. */
export function CompaniesPage() {
  const { slug } = useParams({ from: '/inside/p/$slug/' });
  const query = useQuery(companiesQuery);
  return (
    <Loaded query={query}>
      {({ data }) => {
        const [only] = data;
        if (only && data.length === 1) {
          return (
            <Navigate
              to="/p/$slug/clients/$clientId/progress"
              params={{ slug, clientId: only.client.id }}
              replace
            />
          );
        }
        return (
          <Page title="Your companies" windowTitle="Your companies" width="reading">
            {data.length === 0 ? (
              <Blank heading="Nothing here yet" level={2}>
                You don’t have access to a company right now. Ask the person who invited you.
              </Blank>
            ) : (
              <ul className={classes.companies}>
                {data.map(({ client }) => (
                  <li key={client.id}>
                    <Link to="/p/$slug/clients/$clientId/progress" params={{ slug, clientId: client.id }}>
                      {client.name}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
