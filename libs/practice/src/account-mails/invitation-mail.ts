import { Injectable } from '@nestjs/common';
import type { Role } from '@quarterdeck/domain/roles';
import { Config } from '@quarterdeck/platform/config/config';
import {
  type ClaimedNotification,
  ComposesMail,
  type Letter,
  type MailComposer,
  Suppressed,
} from '@quarterdeck/platform/jobs/mail-composer';
import { readOne } from '@quarterdeck/platform/jobs/read-one';
import { linkToken, linkUrl } from '@quarterdeck/platform/mail/link-token';
import { mailLayout } from '@quarterdeck/platform/mail/mail-layout';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { inUtc } from './account-link';

interface Invited {
  id: string;
  email: string;
  role: Role;
  expiresAt: string;
  accepted: boolean;
  revoked: boolean;
  expired: boolean;
  practice: string;
  inviter: string;
  clients: string[];
}

const readInvitation = statement<Invited, [id: string]>(
  'account-mails.invitation',
  (id) => sql`
   select json_build_object('id', i.id, 'email', i.email, 'role', i.role, 'expiresAt', i.expires_at,
      'accepted', i.accepted_at is not null, 'revoked', i.revoked_at is not null, 'expired', i.expires_at <= now(),
      'practice', t.name, 'inviter', u.name,
      'clients', array(select c.name from invitation_client ic
        join client c on c.tenant_id = ic.tenant_id and c.id = ic.client_id
        where ic.tenant_id = i.tenant_id and ic.invitation_id = i.id order by c.name))::text
   from notification n
   join tenant t on t.id = n.tenant_id
   join invitation i on i.tenant_id = n.tenant_id and i.id = n.subject_id and i.email = n.recipient_email
   join "user" u on u.id = i.invited_by
   where n.tenant_id = (select ctx.tenant()) and n.id = ${id}`,
);

const can: Readonly<Record<Role, string>> = {
  owner: 'You will see every client and manage members and settings.',
  cto: 'You will work with every client of the practice.',
  associate: 'You will work with the clients assigned to you.',
  founder: "You will see your company's progress: what is planned, what is done and the results.",
  viewer: 'You will see what the practice publishes about the company.',
};

/** Invites a person to join a practice. The address may not have an account yet. */
@Injectable()
@ComposesMail('invitation')
export class InvitationMail implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const invited = await readOne(tx, readInvitation(id));
    if (!invited) return new Suppressed('invitation_gone');
    if (invited.accepted) return new Suppressed('invitation_accepted');
    if (invited.revoked) return new Suppressed('invitation_revoked');
    if (invited.expired) return new Suppressed('invitation_expired');
    const token = linkToken(this.config.quarterdeckSecret, 'invitation', invited.id);
    return letter(invited, linkUrl(this.config.publicUrl, 'invitation', token));
  }
}

function letter({ email, role, expiresAt, practice, inviter, clients }: Invited, url: string): Letter {
  const about: [string, string][] =
    clients.length > 0 ? [[clients.length === 1 ? 'Client' : 'Clients', clients.join(', ')]] : [];
  return {
    to: email,
    subject: `${inviter} invites you to ${practice}`,
    inApp: null,
    ...mailLayout({
      title: `${inviter} invites you to ${practice}`,
      paragraphs: [can[role], 'Open the invitation to accept it. It works only for this address.'],
      facts: [['Practice', practice], ...about, ['Valid until', inUtc(expiresAt)]],
      action: { label: 'Open the invitation', url },
      footer: `If you don't know ${inviter} or ${practice}, ignore this email. Nothing happens unless you accept.`,
    }),
  };
}
