import { Page } from '../ui/page';
import { CalendarSection } from './calendar-section';
import { NotificationsSection } from './notifications-section';
import { PasswordSection } from './password-section';
import { SessionsSection } from './sessions-section';
import { UserSection } from './user-section';
import classes from './account.module.css';

export function AccountPage() {
  return (
    <Page title="Account" windowTitle="Account" width="reading">
      <div className={classes.sections}>
        <UserSection />
        <NotificationsSection />
        <PasswordSection />
        <CalendarSection />
        <SessionsSection />
      </div>
    </Page>
  );
}
