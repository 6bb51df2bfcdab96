import { Injectable } from '@nestjs/common';
import { decisionLabel } from '@quarterdeck/domain/decision';
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
import { moneyJson } from '@quarterdeck/practice/client-facts/client-facts.queries';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import { signInUrl } from '@quarterdeck/practice/mailed-requests/sign-in-url';

interface Waiting {
  decisionId: string;
  number: number;
  state: string;
  waitingOn: string | null;
  mayDecide: boolean;
  title: string;
  summary: string;
  /** Latest answer to a question about this revision. */
  answer: string | null;
  neededBy: string | null;
  costPerWeek: Money | null;
  author: { name: string };
  clientName: string;
  practice: string;
  slug: string;
  userId: string;
  name: string;
  email: string;
}

const readWaiting = statement<Waiting, [id: string]>(
  'decision-mail.waiting',
  (id) => sql`
   select json_build_object('decisionId', d.id, 'number', d.number, 'state', d.state, 'waitingOn', d.waiting_on,
      'mayDecide', m.role = 'founder' and m.ended_at is null and exists (select from client_grant g
        where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = d.client_id),
      'title', r.content ->> 'title', 'summary', r.content ->> 'founderSummary', 'neededBy', d.needed_by,
      'costPerWeek', ${moneyJson(sql`d.cost_of_delay_amount`, sql`d.cost_of_delay_currency`)},
      'answer', (select e.reason from decision_event e where e.tenant_id = d.tenant_id and e.decision_id = d.id
        and e.kind = 'answered' and e.revision = d.head_revision order by e.id desc limit 1),
      'author', ${personNameJson(sql`r.author_user_id`)}, 'clientName', c.name, 'practice', t.name, 'slug', t.slug,
      'userId', u.id, 'name', u.name, 'email', u.email)::text
   from notification n
   join tenant t on t.id = n.tenant_id
   join decision d on d.tenant_id = n.tenant_id and d.id = n.subject_id
   join decision_revision r on r.tenant_id = d.tenant_id and r.decision_id = d.id and r.number = d.head_revision
   join client c on c.tenant_id = d.tenant_id and c.id = d.client_id
   join "user" u on u.id = n.recipient_user_id
   join membership m on m.tenant_id = n.tenant_id and m.user_id = u.id
   where n.tenant_id = (select ctx.tenant()) and n.id = ${id}`,
);

/** Asks a founder to decide. Every attempt checks that the decision is still waiting. */
@Injectable()
@ComposesMail('decision_waiting')
export class WaitingMail implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const waiting = await readOne(tx, readWaiting(id));
    if (!waiting?.mayDecide) return new Suppressed('recipient_without_access');
    if (waiting.waitingOn !== 'founder') return new Suppressed(`decision_${waiting.state}`);

    const { userId, slug, decisionId } = waiting;
    const path = `/p/${slug}/decisions/${decisionId}`;
    const url = await signInUrl(tx, this.config, { notificationId: id, userId, slug, path, hours: 168 });
    return letter(waiting, path, url);
  }
}

function letter(waiting: Waiting, path: string, url: string): Letter {
  const { email, name, number, title, neededBy, costPerWeek, clientName, practice } = waiting;
  const subject = `${clientName}: please decide "${title}"`;
  return {
    to: email,
    subject,
    inApp: { title: subject, path },
    ...mailLayout({
      title,
      paragraphs: [
        `Hello ${name},`,
        whatFor(waiting),
        'You can approve it, ask a question or reject it with a reason.',
      ],
      facts: [
        ['Client', clientName],
        ['Decision', decisionLabel(number)],
        ...(neededBy ? ([['Needed by', neededBy]] as [string, string][]) : []),
        ...(costPerWeek
          ? ([['Cost of waiting', `${amount(costPerWeek)} a week`]] as [string, string][])
          : []),
        ['Practice', practice],
      ],
      action: { label: 'Read and decide', url },
      footer: "This link signs you in. It works once, within seven days. Don't share it.",
    }),
  };
}

function whatFor({ author, summary, answer }: Waiting): string {
  if (answer) return `Your question was answered: ${answer}`;
  return `${author.name} needs your decision.${summary ? ` ${summary}` : ''}`;
}

function amount({ amount: minor, currency }: Money): string {
  return new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(
    minor / 10 ** minorUnitDigits(currency),
  );
}
