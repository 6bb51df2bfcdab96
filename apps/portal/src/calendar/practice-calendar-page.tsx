import { allows, seesEveryClient } from '@quarterdeck/domain/roles';
import { todayIn } from '../ui/format/date';
import { Page } from '../ui/page';
import { useNow } from '../ui/time';
import { useSession } from '../session/session';
import { TimeOffSection } from './time-off-section';
import classes from './calendar.module.css';

/** People without access to every client get a read-only view. */
export function PracticeCalendarPage() {
  const { practice, user } = useSession();
  const today = todayIn(user.timeZone, useNow());
  const mayWrite =
    practice !== null && allows(practice.role, 'calendar:write') && seesEveryClient(practice.role);
  return (
    <Page
      title="Time off"
      windowTitle="Time off"
      below="Days when the whole practice is away. Each client’s calendar has its own holidays and time off."
    >
      <div className={classes.sections}>
        <TimeOffSection clientId={null} today={today} mayWrite={mayWrite} />
      </div>
    </Page>
  );
}
