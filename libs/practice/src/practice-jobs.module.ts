import { Module } from '@nestjs/common';
import { InvitationMail } from './account-mails/invitation-mail';
import { PasswordResetMail } from './account-mails/password-reset-mail';
import { SignInLinkMail } from './account-mails/sign-in-link-mail';
import { TestMessageMail } from './account-mails/test-message-mail';

/** What the worker runs for this library. */
@Module({
  providers: [SignInLinkMail, PasswordResetMail, InvitationMail, TestMessageMail],
})
export class PracticeJobsModule {}
