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
import { literal, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { signInUrl } from '@quarterdeck/practice/mailed-requests/sign-in-url';

interface Lead {
  id: string;
  company: string;
  outcome: 'fit' | 'not_fit';
  yes: number;
  minYes: number;
}

interface Received {
  count: number;
  /** The newest few. */
  leads: Lead[];
  isOwner: boolean;
  practice: string;
  slug: string;
  userId: string;
  name: string;
  email: string;
}

const SHOWN = 5;

/**
 * Responses between this notification and the recipient's next one. Each response is reported once, even if an email
 * waited or is retried: `ctx.tell_fit_response`.
 */
const readReceived = statement<Received, [id: string]>(
  'fit-mail.received',
  (id) => sql`with mine as materialized (
     select n.tenant_id, n.recipient_user_id, n.created_at as since, coalesce((
       select min(x.created_at) from notification x
       where x.tenant_id = n.tenant_id and x.recipient_user_id = n.recipient_user_id and x.kind = 'fit_response_received'
         and x.created_at > n.created_at), 'infinity') as until
     from notification n where n.tenant_id = (select ctx.tenant()) and n.id = ${id}
   ), came as materialized (
     select r.id, r.company, r.outcome, r.yes_count, r.min_yes,
       row_number() over (order by r.created_at desc, r.id desc) as n
     from mine join fit_response r on r.tenant_id = mine.tenant_id and r.source = 'link'
       and r.created_at >= mine.since and r.created_at < mine.until
   )
   select json_build_object('count', (select count(*) from came), 'leads', coalesce((
       select json_agg(json_build_object('id', c.id, 'company', c.company, 'outcome', c.outcome, 'yes', c.yes_count,
         'minYes', c.min_yes) order by c.n) from came c where c.n <= ${literal(SHOWN)}), '[]'),
     'isOwner', m.role = 'owner' and m.ended_at is null, 'practice', t.name, 'slug', t.slug,
     'userId', u.id, 'name', u.name, 'email', u.email)::text
   from mine
   join tenant t on t.id = mine.tenant_id
   join "user" u on u.id = mine.recipient_user_id
   join membership m on m.tenant_id = mine.tenant_id and m.user_id = u.id`,
);

/** Tells an owner who answered the fit diagnostic. The link opens the lead, or the list if there are several. */
@Injectable()
@ComposesMail('fit_response_received')
export class ReceivedMail implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const received = await readOne(tx, readReceived(id));
    if (!received?.isOwner) return new Suppressed('recipient_without_access');
    const { count, leads, slug, userId } = received;
    const [newest] = leads;
    if (!newest) return new Suppressed('fit_response_deleted');

    const path = count === 1 ? `/p/${slug}/leads/${newest.id}` : `/p/${slug}/leads`;
    const url = await signInUrl(tx, this.config, { notificationId: id, userId, slug, path, hours: 168 });
    return letter(received, path, url);
  }
}

/** Text from strangers stays out of the subject and on one line each. */
function letter({ count, leads, email, name, practice }: Received, path: string, url: string): Letter {
  const one = count === 1;
  const title = one ? 'A company answered your fit diagnostic' : `${count} answers to your fit diagnostic`;
  const unnamed = count - leads.length;
  return {
    to: email,
    subject: title,
    inApp: { title, path },
    ...mailLayout({
      title,
      paragraphs: [
        `Hello ${name},`,
        one
          ? "It came through one of your links. You'll find it under Leads."
          : `They came through your links. You'll find them under Leads.${unnamed ? ` The newest ${leads.length} are listed here.` : ''}`,
      ],
      facts: [
        ...leads.flatMap((lead): [string, string][] => [
          ['Company', lead.company.replace(/\s+/g, ' ')],
          ['Result', result(lead)],
        ]),
        ['Practice', practice],
      ],
      action: { label: one ? 'Read the answers' : 'Open leads', url },
      footer:
        "You get this because you own the practice, at most once an hour. This link signs you in. It works once, within seven days. Don't share it.",
    }),
  };
}

function result({ outcome, yes, minYes }: Lead): string {
  const points = `${yes} yes, ${minYes} needed`;
  if (outcome === 'fit') return `A fit (${points})`;
  return yes >= minYes ? `No fit: ruled out (${points})` : `No fit (${points})`;
}
