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

interface Tester {
  left: boolean;
  name: string;
  email: string;
  practice: string;
  slug: string;
}

const readTester = statement<Tester, [id: string]>(
  'test-message.tester',
  (id) => sql`
   select json_build_object('left', m.ended_at is not null, 'name', u.name, 'email', u.email, 'practice', t.name, 'slug', t.slug)::text
   from notification n
   join tenant t on t.id = n.tenant_id
   join "user" u on u.id = n.recipient_user_id
   join membership m on m.tenant_id = n.tenant_id and m.user_id = u.id
   where n.tenant_id = (select ctx.tenant()) and n.id = ${id}`,
);

@Injectable()
@ComposesMail('test_message')
export class TestMessageMail implements MailComposer {
  constructor(private readonly config: Config) {}

  async compose(tx: Transaction, { id }: ClaimedNotification): Promise<Letter | Suppressed> {
    const tester = await readOne(tx, readTester(id));
    if (!tester || tester.left) return new Suppressed('recipient_left');
    const { name, email, practice, slug } = tester;
    const title = `Test message: ${practice} can reach you here`;
    return {
      to: email,
      subject: title,
      inApp: { title, path: `/p/${slug}/inbox` },
      ...mailLayout({
        title,
        paragraphs: [`Hello ${name},`, 'You requested this test in your account. No action is needed.'],
        action: {
          label: 'Open notification settings',
          url: new URL('/account#notifications', this.config.publicUrl).href,
        },
        footer:
          "Anyone signed in to your account can request this test. If it wasn't you, change your password.",
      }),
    };
  }
}
