import { Injectable } from '@nestjs/common';
import type { RitualKind } from '@quarterdeck/domain/ritual-kind';
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
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { signInUrl } from '@quarterdeck/practice/mailed-requests/sign-in-url';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import { RITUAL_WORDS } from '../reminders/ritual-words';
import { seesRitual } from '../reminders/sees-ritual.sql';

interface Missed {
  occurrenceId: string;
  state: string;
  engagementState: string;
  sees: boolean;
  /** True for the contact agreed at kickoff; otherwise the reader is a practice owner. */
  agreed: boolean;
  kind: RitualKind;
  title: string;
  localDate: string;
  /** Date of the previous miss. */
  before: string | null;
  owner: { name: string };
  clientName: string;
  practice: string;
  slug: string;
  userId: string;
  name: string;
  email: string;
}

const readMissed = statement<Missed, [id: string]>(
  'check-in-escalation.missed',
  (id) => sql`select json_build_object('occurrenceId', o.id, 'state', o.state, 'engagementState', e.state,
      'sees', ${seesRitual(sql`m`, sql`c`, sql`e`)}, 'agreed', e.escalation_user_id is not distinct from m.user_id,
      'kind', c.kind, 'title', c.title, 'localDate', o.local_date, 'before', (
        select p.local_date from occurrence p
        where p.tenant_id = o.tenant_id and p.ritual_id = o.ritual_id and p.local_date < o.local_date
          and p.state in ('missed', 'done') order by p.local_date desc limit 1),
      'owner', ${personNameJson(sql`c.owner_user_id`)}, 'clientName', cl.name, 'practice', t.name, 'slug', t.slug,
      'userId', u.id, 'name', u.name, 'email', u.email)::text
   from notification n
   join tenant t on t.id = n.tenant_id
   join occurrence o on o.tenant_id = n.tenant_id and o.id = n.subject_id
   join engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id
   join ritual c on c.tenant_id = o.tenant_id and c.id = o.ritual_id
   join client cl on cl.tenant_id = o.tenant_id and cl.id = o.client_id
   join "user" u on u.id = n.recipient_user_id
   join membership m on m.tenant_id = n.tenant_id and m.user_id = u.id
   where n.tenant_id = (select ctx.tenant()) and n.id = ${id}`,
);

/** Escalates a ritual that was missed twice in a row. Every attempt checks again, because the state may have changed. */
@Injectable()
@ComposesMail('ritual_missed')
export class EscalationMail implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const missed = await readOne(tx, readMissed(id));
    if (!missed?.sees) return new Suppressed('recipient_without_access');
    if (missed.state !== 'missed') return new Suppressed(`occurrence_${missed.state}`);
    if (missed.engagementState !== 'active') return new Suppressed(`engagement_${missed.engagementState}`);
    const { slug, userId, occurrenceId } = missed;
    const path = `/p/${slug}/check-ins/${occurrenceId}`;
    const url = await signInUrl(tx, this.config, { notificationId: id, userId, slug, path, hours: 72 });
    return letter(missed, path, url);
  }
}

function letter(missed: Missed, path: string, url: string): Letter {
  const { kind, title, localDate, before, owner, clientName, practice, agreed, name, email } = missed;
  const subject = `${title} for ${clientName} was missed twice in a row`;
  return {
    to: email,
    subject,
    inApp: { title: subject, path },
    ...mailLayout({
      title: subject,
      paragraphs: [
        `Hello ${name},`,
        `There is no entry for the ${RITUAL_WORDS[kind].noun} of ${[before, localDate].filter(Boolean).join(' and ')}. ` +
          `${owner.name} owns it: ask what's in the way. ` +
          'After a third miss in a row, a decision is opened: keep, change or drop the ritual.',
      ],
      facts: [
        ['Client', clientName],
        ['Owner', owner.name],
        ['Practice', practice],
      ],
      action: { label: 'See what was missed', url },
      footer:
        (agreed
          ? "You get this because you're the escalation contact for this engagement. "
          : 'You get this because you own the practice and no escalation contact is set. ') +
        "This link signs you in. It works once, within 72 hours. Don't share it.",
    }),
  };
}
