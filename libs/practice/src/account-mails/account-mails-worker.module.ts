import { Module } from '@nestjs/common';
import { InvitationMail } from './invitation-mail';
import { PasswordResetMail } from './password-reset-mail';
import { SignInLinkMail } from './sign-in-link-mail';
import { TestMessageMail } from './test-message-mail';

/** The mails about accounts, which the worker writes. */
@Module({ providers: [SignInLinkMail, PasswordResetMail, InvitationMail, TestMessageMail] })
export class AccountMailsWorkerModule {}
