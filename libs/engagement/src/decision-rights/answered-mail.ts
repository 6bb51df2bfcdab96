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
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import { signInUrl } from '@quarterdeck/practice/mailed-requests/sign-in-url';

interface Answer {
  setId: string;
  number: number;
  state: string;
  objection: string | null;
  founder: { name: string };
  mayRead: boolean;
  clientId: string;
  clientName: string;
  practice: string;
  slug: string;
  userId: string;
  name: string;
  email: string;
}

const readAnswer = statement<Answer, [id: string]>(
  'decision-rights-mail.answer',
  (id) => sql`
   select json_build_object('setId', s.id, 'number', s.number, 'state', s.state, 'objection', s.objection,
      'founder', ${personNameJson(sql`coalesce(s.objected_by, s.agreed_by)`)},
      'mayRead', m.ended_at is null and (m.role in ('owner', 'cto') or m.role = 'associate' and exists (select from client_grant g
        where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = s.client_id)),
      'clientId', c.id, 'clientName', c.name, 'practice', t.name, 'slug', t.slug,
      'userId', u.id, 'name', u.name, 'email', u.email)::text
   from notification n
   join tenant t on t.id = n.tenant_id
   join decision_right_set s on s.tenant_id = n.tenant_id and s.id = n.subject_id
   join client c on c.tenant_id = s.tenant_id and c.id = s.client_id
   join "user" u on u.id = n.recipient_user_id
   join membership m on m.tenant_id = n.tenant_id and m.user_id = u.id
   where n.tenant_id = (select ctx.tenant()) and n.id = ${id}`,
);

/** Tells the proposer of decision rights what the founder answered. After an objection, the link opens the next draft. */
@Injectable()
@ComposesMail('decision_rights_answered')
export class AnsweredMail implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const answer = await readOne(tx, readAnswer(id));
    if (!answer?.mayRead) return new Suppressed('recipient_without_access');
    if (answer.state === 'replaced') return new Suppressed('decision_rights_replaced');

    const { userId, slug, setId, clientId, objection } = answer;
    const path =
      objection === null
        ? `/p/${slug}/decision-rights/${setId}`
        : `/p/${slug}/clients/${clientId}/set-up?step=rights`;
    const url = await signInUrl(tx, this.config, { notificationId: id, userId, slug, path, hours: 168 });
    return letter(answer, path, url);
  }
}

function letter(answer: Answer, path: string, url: string): Letter {
  const { email, name, clientName, number, founder, objection, practice } = answer;
  const agreed = objection === null;
  const subject = agreed
    ? `${clientName}: the founder agreed to the decision rights`
    : `${clientName}: the founder asks for changes to who decides what`;
  return {
    to: email,
    subject,
    inApp: { title: subject, path },
    ...mailLayout({
      title: agreed ? `${founder.name} agreed to set ${number}` : `${founder.name} asked for changes`,
      paragraphs: agreed
        ? [`Hello ${name},`, `The decision rights at ${clientName} are agreed and in force from now on.`]
        : [
            `Hello ${name},`,
            `${founder.name} did not agree to set ${number} of the decision rights. The reason:`,
            `“${objection}”`,
            'Rights already in force stay in force. Draft the next set with the changes and propose it.',
          ],
      facts: [
        ['Client', clientName],
        ['Practice', practice],
      ],
      action: { label: agreed ? 'Read the decision rights' : 'Draft the change', url },
      footer: "This link signs you in. It works once, within seven days. Don't share it.",
    }),
  };
}
