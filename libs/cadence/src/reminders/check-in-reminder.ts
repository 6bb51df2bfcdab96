import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import {
  type ClaimedNotification,
  ComposesMail,
  type Letter,
  type MailComposer,
  Suppressed,
} from '@quarterdeck/platform/jobs/mail-composer';
import { readOne } from '@quarterdeck/platform/jobs/read-one';
import { mailLayout } from '@quarterdeck/platform/mail/mail-layout';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import { worksForClient } from '@quarterdeck/practice/people/works-for-client.sql';
import { signInUrl } from '@quarterdeck/practice/mailed-requests/sign-in-url';

interface Due {
  occurrenceId: string;
  state: string;
  engagementState: string;
  left: boolean;
  writes: boolean;
  title: string;
  clientName: string;
  dueAt: string;
  zone: string;
  practice: string;
  slug: string;
  userId: string;
  name: string;
  email: string;
}

const readDue = statement<Due>(
  'check-in-reminder.due',
  `select json_build_object('occurrenceId', o.id, 'state', o.state, 'engagementState', e.state,
      'left', m.ended_at is not null, 'writes', ${worksForClient('m', 'o.client_id')}, 'title', c.title, 'clientName', cl.name, 'dueAt', o.due_at,
      'zone', o.time_zone, 'practice', t.name, 'slug', t.slug, 'userId', u.id, 'name', u.name, 'email', u.email)::text
   from notification n
   join tenant t on t.id = n.tenant_id
   join occurrence o on o.tenant_id = n.tenant_id and o.id = n.subject_id
   join engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id
   join cadence c on c.tenant_id = o.tenant_id and c.id = o.cadence_id
   join client cl on cl.tenant_id = o.tenant_id and cl.id = o.client_id
   join "user" u on u.id = n.recipient_user_id
   join membership m on m.tenant_id = n.tenant_id and m.user_id = u.id
   where n.tenant_id = (select ctx.tenant()) and n.id = $1`,
);

/**
 * Reminds the cadence's owner of a due check-in; the link signs in and opens its form. Asked again with every attempt:
 * who left or lost the client since the check-in became due gets no link into it.
 */
@Injectable()
@ComposesMail('check_in_reminder')
export class CheckInReminder implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(work: UnitOfWork, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const due = await readOne(work, readDue, [id]);
    if (!due || due.left) return new Suppressed('recipient_left');
    if (!due.writes) return new Suppressed('recipient_without_access');
    if (due.state !== 'due') return new Suppressed(`occurrence_${due.state}`);
    if (due.engagementState !== 'active') return new Suppressed(`engagement_${due.engagementState}`);

    const url = await signInUrl(work, this.config, {
      notificationId: id,
      userId: due.userId,
      slug: due.slug,
      path: `/p/${due.slug}/check-ins/${due.occurrenceId}`,
      hours: 72,
    });
    return letter(due, url);
  }
}

function letter(due: Due, url: string): Letter {
  return {
    to: due.email,
    subject: `${due.title} for ${due.clientName} is due`,
    ...mailLayout({
      title: `${due.title} for ${due.clientName} is due`,
      paragraphs: [
        `Hello ${due.name},`,
        'It takes about two minutes: what moved, what is blocked, which decisions you need.',
      ],
      facts: [
        ['Client', due.clientName],
        ['Due', localDue(due)],
        ['Practice', due.practice],
      ],
      action: { label: 'Write the check-in', url },
      footer:
        `You get this because the check-in is yours in ${due.practice}. The link signs you in, works once and for 72 hours: ` +
        'do not pass it on.',
    }),
  };
}

/** As the client's clocks show it, for example "Monday, 2 March 2026, 09:00 (Europe/Berlin)". */
function localDue({ dueAt, zone }: Due): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(new Date(dueAt));
  const date = `${part({ weekday: 'long' })}, ${part({ day: 'numeric', month: 'long', year: 'numeric' })}`;
  return `${date}, ${part({ hour: '2-digit', minute: '2-digit' })} (${zone})`;
}
