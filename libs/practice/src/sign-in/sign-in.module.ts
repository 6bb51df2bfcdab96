import { Module } from '@nestjs/common';
import { MailedLinksService } from './mailed-links.service';
import { PasswordService } from './password.service';
import { Passwords } from './passwords';
import { SignInController } from './sign-in.controller';
import { SignInService } from './sign-in.service';
import { LocalStrategy, MailedLinkStrategy } from './sign-in.strategies';

@Module({
  controllers: [SignInController],
  providers: [
    SignInService,
    MailedLinksService,
    PasswordService,
    Passwords,
    LocalStrategy,
    MailedLinkStrategy,
  ],
  exports: [Passwords],
})
export class SignInModule {}
