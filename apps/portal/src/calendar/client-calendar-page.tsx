import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { allows } from '@quarterdeck/domain/roles';
import { CalendarSection } from '../account/calendar-section';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { ClientTabs } from '../clients/client-tabs';
import { overviewQuery } from '../clients/clients.queries';
import { useSession } from '../session/session';
import { HolidaysSection } from './holidays-section';
import { TimeOffSection } from './time-off-section';
import classes from './calendar.module.css';

export function ClientCalendarPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/calendar' });
  const query = useQuery(overviewQuery(clientId));
  const { practice } = useSession();
  const mayWrite = practice !== null && allows(practice.role, 'calendar:write');
  return (
    <Loaded
      query={query}
      skeleton={
        <Page title="Calendar" windowTitle="Calendar">
          <LoadingLines rows={3} height={90} />
        </Page>
      }
    >
      {({ client, today }) => (
        <Page
          title="Calendar"
          windowTitle={`Calendar, ${client.name}`}
          above={
            <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId }}>
              {client.name}
            </Link>
          }
          below="Nothing is due on these days, no reminders go out, and they don’t affect anyone’s on-time rate."
        >
          <ClientTabs clientId={clientId} />
          <div className={classes.sections}>
            <HolidaysSection clientId={clientId} today={today} mayWrite={mayWrite} />
            <TimeOffSection clientId={clientId} today={today} mayWrite={mayWrite} />
            <CalendarSection client={client} />
          </div>
        </Page>
      )}
    </Loaded>
  );
}
