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

interface Proposal {
  setId: string;
  number: number;
  state: string;
  proposedBy: { name: string };
  mayAgree: boolean;
  clientName: string;
  practice: string;
  slug: string;
  userId: string;
  name: string;
  email: string;
}

const readProposal = statement<Proposal, [id: string]>(
  'decision-rights-mail.proposal',
  (id) => sql`
   select json_build_object('setId', s.id, 'number', s.number, 'state', s.state, 'proposedBy', ${personNameJson(sql`s.proposed_by`)},
      'mayAgree', m.role = 'founder' and m.ended_at is null and exists (select from client_grant g
        where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = s.client_id),
      'clientName', c.name, 'practice', t.name, 'slug', t.slug, 'userId', u.id, 'name', u.name, 'email', u.email)::text
   from notification n
   join tenant t on t.id = n.tenant_id
   join decision_right_set s on s.tenant_id = n.tenant_id and s.id = n.subject_id
   join client c on c.tenant_id = s.tenant_id and c.id = s.client_id
   join "user" u on u.id = n.recipient_user_id
   join membership m on m.tenant_id = n.tenant_id and m.user_id = u.id
   where n.tenant_id = (select ctx.tenant()) and n.id = ${id}`,
);

/** Asks a founder to read and agree. Every attempt checks access again, because it may have been removed. */
@Injectable()
@ComposesMail('decision_rights_proposed')
export class DecisionRightsMail implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const proposal = await readOne(tx, readProposal(id));
    if (!proposal?.mayAgree) return new Suppressed('recipient_without_access');
    if (proposal.state !== 'proposed') return new Suppressed(`decision_rights_${proposal.state}`);

    const { userId, slug, setId } = proposal;
    const path = `/p/${slug}/decision-rights/${setId}`;
    const url = await signInUrl(tx, this.config, { notificationId: id, userId, slug, path, hours: 168 });
    return letter(proposal, path, url);
  }
}

function letter(proposal: Proposal, path: string, url: string): Letter {
  const { email, name, clientName, number, proposedBy, practice } = proposal;
  const change = number > 1 ? ` The current rights stay in force until you agree to the new ones.` : '';
  const subject = `Who decides what at ${clientName}: please read and agree`;
  return {
    to: email,
    subject,
    inApp: { title: subject, path },
    ...mailLayout({
      title: `Who decides what at ${clientName}`,
      paragraphs: [
        `Hello ${name},`,
        `${proposedBy.name} proposes who decides what, from architecture to hiring, with spending limits. It is one page and takes about three minutes.${change}`,
      ],
      facts: [
        ['Client', clientName],
        ['Proposed by', proposedBy.name],
        ['Practice', practice],
      ],
      action: { label: 'Read and agree', url },
      footer: "This link signs you in. It works once, within seven days. Don't share it.",
    }),
  };
}
