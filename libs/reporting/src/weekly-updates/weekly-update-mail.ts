import { Injectable } from '@nestjs/common';
import type { CheckInDto } from '@quarterdeck/cadence/check-ins/check-ins.dto';
import { checkInJson, onItsOccurrence } from '@quarterdeck/cadence/check-ins/check-ins.queries';
import { datedOccurrences } from '@quarterdeck/cadence/occurrences/punctuality.sql';
import { decisionLabel } from '@quarterdeck/domain/decision';
import type { Health } from '@quarterdeck/domain/health';
import { minorUnitDigits, type Money } from '@quarterdeck/domain/money';
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

interface Update {
  checkIn: CheckInDto;
  /** The founder still has access to the client, and the engagement is published. */
  sees: boolean;
  waiting: { number: number; title: string; neededBy: string | null }[];
  clientName: string;
  practice: string;
  slug: string;
  userId: string;
  name: string;
  email: string;
}

const readUpdate = statement<Update, [id: string]>(
  'weekly-update.one',
  (id) => sql`with told as (select n.tenant_id, n.subject_id, n.recipient_user_id from notification n
     where n.tenant_id = (select ctx.tenant()) and n.id = ${id})
   select json_build_object('checkIn', ${checkInJson(sql`ci`, sql`o`)},
      'sees', e.visibility = 'published' and m.role = 'founder' and m.ended_at is null and exists (
        select from client_grant g
        where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = ci.client_id),
      'waiting', (
        select coalesce(json_agg(json_build_object('number', d.number, 'title', r.content ->> 'title', 'neededBy', d.needed_by)
          order by d.needed_by nulls last, d.number), '[]')
        from decision d
        join decision_revision r on r.tenant_id = d.tenant_id and r.decision_id = d.id and r.number = d.head_revision
        where d.tenant_id = ci.tenant_id and d.engagement_id = ci.engagement_id and d.state in ('draft', 'proposed')
          and d.waiting_on = 'founder' and d.visibility = 'published' and r.visibility = 'published'),
      'clientName', c.name, 'practice', t.name, 'slug', t.slug, 'userId', u.id, 'name', u.name, 'email', u.email)::text
   from told n
   join tenant t on t.id = n.tenant_id
   join check_in ci on ci.tenant_id = n.tenant_id and ci.id = n.subject_id
   join ${datedOccurrences(sql`o.engagement_id = (select x.engagement_id from check_in x join told on x.tenant_id = told.tenant_id and x.id = told.subject_id)`)} o
     on ${onItsOccurrence}
   join engagement e on e.tenant_id = ci.tenant_id and e.id = ci.engagement_id
   join client c on c.tenant_id = ci.tenant_id and c.id = ci.client_id
   join "user" u on u.id = n.recipient_user_id
   join membership m on m.tenant_id = n.tenant_id and m.user_id = u.id`,
);

/** The week for the founder in one email: a published check-in and the decisions waiting for them. */
@Injectable()
@ComposesMail('weekly_update')
export class WeeklyUpdateMail implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const update = await readOne(tx, readUpdate(id));
    if (!update?.sees) return new Suppressed('recipient_without_access');
    if (update.checkIn.visibility !== 'published') return new Suppressed('taken_back');
    const { slug, userId, checkIn } = update;
    const path = `/p/${slug}/clients/${checkIn.clientId}`;
    const url = await signInUrl(tx, this.config, { notificationId: id, userId, slug, path, hours: 168 });
    return letter(update, path, url);
  }
}

const HEALTH_WORDS: Readonly<Record<Health, string>> = {
  on_track: 'On track',
  at_risk: 'At risk',
  off_track: 'Off track',
};

function letter(update: Update, path: string, url: string): Letter {
  const { checkIn, waiting, clientName, practice, name, email } = update;
  const { moved, blocked, decisionsNeeded, cash, cashIn, cashOut, health, healthReason, author } = checkIn;
  const stands = health && [HEALTH_WORDS[health], healthReason].filter(Boolean).join(': ');
  const subject = `${clientName}: weekly update${stands ? `, ${HEALTH_WORDS[health].toLowerCase()}` : ''}`;
  const facts: [string, string | null][] = [
    ['Status', stands],
    ['Moved', oneLine(moved)],
    ['Blocked', oneLine(blocked)],
    ['Cash in the bank', amount(cash)],
    ['Cash in', amount(cashIn)],
    ['Cash out', amount(cashOut)],
    ['Practice', practice],
  ];
  const decisions = waiting.map(
    ({ number, title, neededBy }) => `${decisionLabel(number)} ${title}${neededBy ? `, by ${neededBy}` : ''}`,
  );
  return {
    to: email,
    subject,
    inApp: { title: subject, path },
    ...mailLayout({
      title: subject,
      paragraphs: [`Hello ${name},`, `${author.name} wrote up the week of ${checkIn.localDate}.`],
      points: { title: 'Decisions needed from you', lines: [...decisions, ...linesOf(decisionsNeeded)] },
      facts: facts.filter((fact): fact is [string, string] => Boolean(fact[1])),
      action: { label: 'Open the progress page', url },
      footer: "This link signs you in. It works once, within seven days. Don't share it.",
    }),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const oneLine = (text: string): string => linesOf(text).join(' · ');

function amount(money: Money | null): string | null {
  if (!money) return null;
  const { amount: minor, currency } = money;
  return new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(
    minor / 10 ** minorUnitDigits(currency),
  );
}
